package org.shegong.shared.input;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.CreditCode;

/** Reads unified social credit codes. */
public final class CreditCodes {

    public static final String INVALID = "CREDIT_CODE_CHECK_DIGIT";

    private static final int LONGEST = 100;

    private CreditCodes() {}

    public static Reading<CreditCode> read(@Nullable String raw) {
        var code = raw != null && raw.length() > LONGEST ? "?" : CreditCode.normal(Texts.trimmed(raw));
        if (code.isEmpty()) {
            return Reading.empty();
        }
        return CreditCode.isValid(code) ? Reading.of(new CreditCode(code)) : Reading.wrong(INVALID);
    }
}
