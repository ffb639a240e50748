package org.shegong.shared.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads e-mail addresses; blanks inside are never removed. */
public final class Emails {

    public static final String INVALID = "EMAIL_INVALID";

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,20}[\\p{L}][\\p{L}\\p{N}-]{1,62}");

    private Emails() {}

    public static Reading<String> read(@Nullable String raw) {
        if (raw != null && raw.length() > LONGEST + 100) {
            return Reading.wrong(INVALID);
        }
        var address = Texts.judged(raw);
        if (address.isEmpty()) {
            return Reading.empty();
        }
        return address.length() <= LONGEST && ADDRESS.matcher(address).matches()
                ? Reading.of(address)
                : Reading.wrong(INVALID);
    }
}
