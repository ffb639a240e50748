package org.shegong.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.shared.start.StartRefused;
import org.springframework.mock.env.MockEnvironment;

class KeySourcesTests {

    @TempDir
    Path home;

    @Test
    void makesKeysForAnEmptyEmbeddedRegister() throws IOException {
        var keys = embedded().load(true);

        assertThat(keys).hasSize(KeyProvider.Purpose.values().length);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(Files.list(folder()))
                .hasSize(3)
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void readsBackTheKeysItMade() {
        var made = embedded().load(true);

        assertThat(embedded().load(false).get(KeyProvider.Purpose.MASTER))
                .isEqualTo(made.get(KeyProvider.Purpose.MASTER));
    }

    @Test
    void makesNoKeysForDataWithoutItsKey() {
        refuses(embedded(), false, "holds data that only it opens");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void makesNoKeysForAServer() {
        refuses(new KeySources(server()), true, "missing");
        assertThat(folder()).doesNotExist();
    }

    @Test
    void takesKeysFromPropertiesForAServer() {
        var settings = server().withProperty("shegong.keys.master", random())
                .withProperty("shegong.keys.blind-index", random())
                .withProperty("shegong.keys.audit", random());

        assertThat(new KeySources(settings).load(true)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "changeme",
                "abcdefghijklmnopqrstuvwxyz",
                "MTIzNDU2Nzg5MDEyMzQ1Ng==",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "//////////////////////////////////////////8=",
                "AAECAwQFBgcICQABAgMEBQYHCAkAAQIDBAUGBwgJAAE=",
                "YWJjZGVmZ2hpamtsbW5vcHFyc3R1dnd4eXoxMjM0NTY="
            })
    void refusesKeysThatNobodyDrew(String weak) {
        var settings = server().withProperty("shegong.keys.master", weak);

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new KeySources(settings).load(true))
                .withMessageContaining("MASTER")
                .withMessageNotContaining(weak);
    }

    @Test
    void refusesOneKeyForTwoPurposes() {
        var shared = random();
        var settings = server().withProperty("shegong.keys.master", shared)
                .withProperty("shegong.keys.blind-index", shared)
                .withProperty("shegong.keys.audit", random());

        refuses(new KeySources(settings), true, "is also the key for");
    }

    @Test
    void refusesAKeyFileThatOthersRead() throws IOException {
        var unused = embedded().load(true);
        Files.setPosixFilePermissions(folder().resolve("master.key"), PosixFilePermissions.fromString("rw-r--r--"));

        refuses(embedded(), false, "0600");
    }

    private static void refuses(KeySources sources, boolean registerIsEmpty, String reason) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> sources.load(registerIsEmpty))
                .withMessageContaining(reason);
    }

    private KeySources embedded() {
        return new KeySources(settings("jdbc:h2:file:./data/registry"));
    }

    private MockEnvironment server() {
        return settings("jdbc:mysql://127.0.0.1/registry");
    }

    private MockEnvironment settings(String url) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("shegong.keys.folder", folder().toString());
    }

    private Path folder() {
        return home.resolve("keys");
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new String(Base64.getEncoder().encode(bytes), StandardCharsets.US_ASCII);
    }
}
