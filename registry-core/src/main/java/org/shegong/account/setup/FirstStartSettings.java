package org.shegong.account.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shegong.account.Role;
import org.shegong.shared.start.StartCheck;
import org.shegong.shared.start.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The settings of a first start, and why some of them are refused. */
@Component
class FirstStartSettings implements StartCheck {

    private static final int TOKEN_LENGTH = 32;
    private static final int FEWEST_CHARACTERS = 8;

    private final boolean secure;
    private final String cityToken;
    private final String administratorFile;
    private final boolean demo;

    FirstStartSettings(
            @Value("${shegong.http.secure:true}") boolean secure,
            @Value("${shegong.setup.city-token:}") String cityToken,
            @Value("${shegong.setup.admin-password-file:}") String administratorFile,
            @Value("${shegong.demo.enabled:false}") boolean demo) {
        this.secure = secure;
        this.cityToken = cityToken.strip();
        this.administratorFile = administratorFile.strip();
        this.demo = demo;
    }

    @Override
    public List<String> findings() {
        return cityToken.isEmpty() || isStrong(cityToken)
                ? List.of()
                : List.of("shegong.setup.city-token must have 32 characters or more, not the same few over and over.");
    }

    /** Whether a key for automation is wanted and may be given: never in production, and never a weak one. */
    boolean wantsCityOfficer() {
        return !secure && !cityToken.isEmpty() && isStrong(cityToken);
    }

    /** Whether the demo makes its administrators itself. */
    boolean isDemo() {
        return demo;
    }

    String cityToken() {
        return cityToken;
    }

    /** The administrators of the file, one a line as {@code role:login:password}; nobody where no file is named. */
    Optional<List<FirstAdministrator>> administrators() {
        return administratorFile.isEmpty() ? Optional.empty() : Optional.of(read(Path.of(administratorFile)));
    }

    private static List<FirstAdministrator> read(Path file) {
        try {
            var mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
            if (!mode.startsWith("rw-") || !mode.endsWith("------")) {
                throw new StartRefused(List.of("The file " + file + " holds passwords: its mode must be 0600."));
            }
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(FirstStartSettings::administrator)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static FirstAdministrator administrator(String line) {
        var parts = line.split(":", 3);
        var role = parts[0].strip().toUpperCase(Locale.ROOT).replace('-', '_');
        if (parts.length != 3
                || Role.ADMINISTRATORS.stream().noneMatch(known -> known.name().equals(role))) {
            throw new StartRefused(List.of("Each line of shegong.setup.admin-password-file reads role:login:password,"
                    + " with the roles SYSTEM_ADMIN, SECURITY_ADMIN and AUDITOR."));
        }
        return new FirstAdministrator(Role.valueOf(role), parts[1].strip(), "", parts[2]);
    }

    private static boolean isStrong(String token) {
        return token.length() >= TOKEN_LENGTH && token.chars().distinct().count() >= FEWEST_CHARACTERS;
    }
}
