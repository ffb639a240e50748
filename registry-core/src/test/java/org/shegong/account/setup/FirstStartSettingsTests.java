package org.shegong.account.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shegong.account.Role;
import org.shegong.shared.start.StartRefused;

class FirstStartSettingsTests {

    private static final String THREE = """
            system-admin:ops:Plum-Blossom 7 bridges

            SECURITY_ADMIN: guard :with:colons:Inside 7
            auditor:auditor:Plum-Blossom 7 bridges
            """;

    @TempDir
    Path folder;

    @Test
    void readsTheThreeOfAPrivateFile() throws IOException {
        var three = settings(file(THREE, "rw-------")).administrators().orElseThrow();

        assertThat(three)
                .extracting(FirstAdministrator::role)
                .containsExactly(Role.SYSTEM_ADMIN, Role.SECURITY_ADMIN, Role.AUDITOR);
        assertThat(three).extracting(FirstAdministrator::login).containsExactly("ops", "guard", "auditor");
        assertThat(three.get(1).password()).isEqualTo("with:colons:Inside 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw-rw-", "rwxrwxrwx"})
    void refusesAFileThatOthersRead(String mode) throws IOException {
        var settings = settings(file(THREE, mode));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(settings::administrators);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops", "system-admin:ops", "city-officer:city:password", ":ops:password"})
    void refusesALineOfAnotherForm(String line) throws IOException {
        var settings = settings(file(line, "rw-------"));

        assertThatExceptionOfType(StartRefused.class).isThrownBy(settings::administrators);
    }

    @Test
    void namesNobodyWithoutAFile() {
        assertThat(settings("").administrators()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "false,Hm3vT9qLx2Rb7Kd5Wc8Zp4Yn6Jf1Gs0A,true,0",
        "true,Hm3vT9qLx2Rb7Kd5Wc8Zp4Yn6Jf1Gs0A,false,0",
        "false,short,false,1",
        "false,aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,false,1",
        "false,'',false,0",
    })
    void wantsACityOfficerForTrialsWithAStrongKeyOnly(boolean secure, String key, boolean wanted, int findings) {
        var settings = new FirstStartSettings(secure, key, "", false);

        assertThat(settings.wantsCityOfficer()).isEqualTo(wanted);
        assertThat(settings.findings()).hasSize(findings);
    }

    private String file(String text, String mode) throws IOException {
        var file = Files.writeString(folder.resolve("administrators"), text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
        return file.toString();
    }

    private static FirstStartSettings settings(String file) {
        return new FirstStartSettings(true, "", file, false);
    }
}
