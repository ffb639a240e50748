package org.shegong.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shegong.shared.id.Ids;
import org.shegong.shared.start.StartRefused;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.mock.env.MockEnvironment;

/** A register in a file of its own, as it lies on the disk. */
class StoredSecretsTests {

    private static final String CANARY = "13800000007";

    @TempDir
    Path home;

    private DataSource database;

    @BeforeEach
    void makeRegister() {
        database = new DriverManagerDataSource(
                "jdbc:h2:file:" + home.resolve("registry") + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;WRITE_DELAY=0");
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/V003__protection.sql"),
                        new ClassPathResource("db/migration/V004__audit.sql"),
                        new ClassPathResource("db/migration/V052__key_probe.sql"))
                .execute(database);
    }

    @Test
    void leavesNoValueReadableOnTheDisk() throws IOException {
        var jdbc = new JdbcTemplate(database);
        var lin = Ids.next();
        jdbc.execute("create table sealed (phone varbinary(200), found varbinary(32))");

        jdbc.update(
                "insert into sealed values (?, ?)",
                personalData(jdbc).seal(lin, new FieldRef("sealed", "phone", lin), CANARY),
                personalData(jdbc).index("sealed.phone", CANARY));
        jdbc.execute("shutdown");

        var disk = Files.readString(home.resolve("registry.mv.db"), StandardCharsets.ISO_8859_1);
        assertThat(encodings()).noneMatch(disk::contains);
    }

    @Test
    void refusesDataWithOtherKeys() {
        new FileKeyProvider(sources("first"), new KeyProbes(database));

        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> new KeyProbes(database).hold(sources("second").load(true), false))
                .withMessageContaining("is not the one this register was made with");
    }

    @Test
    void startsAgainWithItsOwnKeys() {
        var first = new FileKeyProvider(sources("first"), new KeyProbes(database));
        var second = new FileKeyProvider(sources("first"), new KeyProbes(database));

        assertThat(second.key(KeyProvider.Purpose.AUDIT)).isEqualTo(first.key(KeyProvider.Purpose.AUDIT));
    }

    private PersonalData personalData(JdbcTemplate jdbc) {
        var keys = new FileKeyProvider(sources("first"), new KeyProbes(database));
        return new PersonalData(new PersonKeys(jdbc, new Cipherment(), keys), new Cipherment(), new BlindIndexes(keys));
    }

    private KeySources sources(String folder) {
        return new KeySources(new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:h2:file:x")
                .withProperty("shegong.keys.folder", home.resolve(folder).toString()));
    }

    private static List<String> encodings() {
        return List.of(
                CANARY,
                in(StandardCharsets.UTF_16LE),
                in(StandardCharsets.UTF_16BE),
                HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.US_ASCII)));
    }

    private static String in(Charset charset) {
        return new String(CANARY.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
