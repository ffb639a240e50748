package org.shegong.shared;

/** An 18-character unified social credit code whose check digit has been verified (GB 32100-2015). */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    public CreditCode {
        value = normal(value);
        if (!isValid(value)) {
            throw new InvalidCreditCode();
        }
    }

    /** NFKC, without blanks and hyphens, upper case. */
    public static String normal(String text) {
        return Signs.joined(text);
    }

    public static boolean isValid(String value) {
        if (value.length() != 18 || value.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(value.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }

    @Override
    public String toString() {
        return value;
    }

    public static final class InvalidCreditCode extends DomainError {
        InvalidCreditCode() {
            super(Kind.INVALID);
        }
    }
}
