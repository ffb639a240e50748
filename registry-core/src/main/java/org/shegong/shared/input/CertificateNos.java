package org.shegong.shared.input;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads management numbers of certificates, which are opaque: no part of them is compared with anything. */
public final class CertificateNos {

    public static final String INVALID = "CERTIFICATE_NO_INVALID";

    private static final int LONGEST = 100;
    private static final Pattern OPAQUE = Pattern.compile("[0-9A-Z]{6,32}");

    private CertificateNos() {}

    public static Reading<String> read(@Nullable String raw) {
        var number =
                raw != null && raw.length() > LONGEST ? "?" : Texts.compact(raw).toUpperCase(Locale.ROOT);
        if (number.isEmpty()) {
            return Reading.empty();
        }
        return OPAQUE.matcher(number).matches() ? Reading.of(number) : Reading.wrong(INVALID);
    }
}
