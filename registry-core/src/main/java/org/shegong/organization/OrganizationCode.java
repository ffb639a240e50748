package org.shegong.organization;

import java.util.Locale;
import org.shegong.shared.DomainError;
import org.shegong.shared.input.Texts;

/** A 9-character organisation code of the time before credit codes, its check character verified (GB 11714). */
public record OrganizationCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    public OrganizationCode {
        value = normal(value);
        if (!isValid(value)) {
            throw new InvalidOrganizationCode();
        }
    }

    /** NFKC, without blanks and hyphens, upper case. */
    public static String normal(String text) {
        return Texts.compact(text).replace("-", "").toUpperCase(Locale.ROOT);
    }

    public static boolean isValid(String value) {
        if (value.length() != 9 || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return "0X987654321".charAt(sum % 11) == value.charAt(8);
    }

    @Override
    public String toString() {
        return value;
    }

    public static final class InvalidOrganizationCode extends DomainError {
        InvalidOrganizationCode() {
            super(Kind.INVALID);
        }
    }
}
