package org.shegong.shared.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.CreditCode;

/** Reads unified social credit codes; blanks inside are no part of one, a hyphen is a wrong sign. */
public final class CreditCodes {

    public static final String INVALID = "CREDIT_CODE_CHECK_DIGIT";

    private static final int LONGEST = 100;

    private CreditCodes() {}

    public static Reading<CreditCode> read(@Nullable String raw) {
        var code =
                raw != null && raw.length() > LONGEST ? "?" : Texts.compact(raw).toUpperCase(Locale.ROOT);
        if (code.isEmpty()) {
            return Reading.empty();
        }
        return CreditCode.isValid(code) ? Reading.of(new CreditCode(code)) : Reading.wrong(INVALID);
    }
}
