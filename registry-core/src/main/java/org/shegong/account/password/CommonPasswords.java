package org.shegong.account.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The passwords that everybody tries first, compared without regard to case and to the usual disguises. */
@Component
class CommonPasswords {

    private static final String LIST = "/passwords/common.txt";
    private static final String DISGUISED = "@4013$57!";
    private static final String PLAIN = "aaoiessti";

    private final Set<String> known;

    CommonPasswords() throws IOException {
        var list = Objects.requireNonNull(getClass().getResourceAsStream(LIST));
        try (var lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            known = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    int size() {
        return known.size();
    }

    boolean contains(String password) {
        var lower = password.toLowerCase(Locale.ROOT);
        var core = lower.replaceAll("[^\\p{L}]+$", "");
        return known.contains(lower)
                || known.contains(undisguised(lower))
                || known.contains(lower.replaceAll("[^\\p{L}\\p{N}]", ""))
                || (core.length() * 2 > lower.length() && (known.contains(core) || known.contains(undisguised(core))));
    }

    private static String undisguised(String lower) {
        var plain = new StringBuilder(lower);
        for (int i = 0; i < plain.length(); i++) {
            int at = DISGUISED.indexOf(plain.charAt(i));
            if (at >= 0) {
                plain.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return plain.toString();
    }
}
