package org.shegong.shared.input;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers of bank cards and accounts; not every account carries a Luhn digit, so that one only warns. */
public final class BankAccounts {

    public static final String INVALID = "BANK_ACCOUNT_INVALID";
    public static final String CHECK_DIGIT = "BANK_ACCOUNT_CHECK_DIGIT";

    private static final int LONGEST = 100;
    private static final Pattern DIGITS = Pattern.compile("[0-9]{12,19}");

    private BankAccounts() {}

    public static Reading<String> read(@Nullable String raw) {
        var number = raw != null && raw.length() > LONGEST ? "?" : Texts.compact(raw);
        if (number.isEmpty()) {
            return Reading.empty();
        } else if (!DIGITS.matcher(number).matches()) {
            return Reading.wrong(INVALID);
        }
        return hasLuhnDigit(number) ? Reading.of(number) : Reading.of(number, CHECK_DIGIT);
    }

    private static boolean hasLuhnDigit(String number) {
        int sum = 0;
        for (int place = 0; place < number.length(); place++) {
            int digit = number.charAt(number.length() - 1 - place) - '0';
            int weighted = place % 2 == 0 ? digit : digit * 2;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
