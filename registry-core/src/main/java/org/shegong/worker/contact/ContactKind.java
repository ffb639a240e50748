package org.shegong.worker.contact;

import org.springframework.modulith.NamedInterface;

/** Ways to reach or pay a person; each shows no more of its value than its mask. */
@NamedInterface("contact")
public enum ContactKind {
    /** The first three and the last two digits. */
    PHONE {
        @Override
        public String masked(String value) {
            return value.length() < 8 ? stars(value.length()) : around(value, 3, 2);
        }
    },
    /** The first character and the domain. */
    EMAIL {
        @Override
        public String masked(String value) {
            int at = value.indexOf('@');
            return at < 1 ? stars(value.length()) : value.charAt(0) + stars(3) + value.substring(at);
        }
    },
    /** Down to the street: numbers of houses and flats are hidden with all that follows. */
    ADDRESS {
        @Override
        public String masked(String value) {
            int number = firstDigit(value);
            int shown = Math.min(number, value.offsetByCodePoints(0, Math.min(12, codePoints(value))));
            return value.substring(0, shown) + stars(3);
        }
    },
    /** The last four digits. */
    BANK_ACCOUNT {
        @Override
        public String masked(String value) {
            return value.length() < 8 ? stars(value.length()) : around(value, 0, 4);
        }
    };

    public abstract String masked(String value);

    private static String around(String value, int first, int last) {
        return value.substring(0, first)
                + stars(value.length() - first - last)
                + value.substring(value.length() - last);
    }

    private static int firstDigit(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (Character.isDigit(value.charAt(i))) {
                return i;
            }
        }
        return value.length();
    }

    private static int codePoints(String value) {
        return value.codePointCount(0, value.length());
    }

    private static String stars(int count) {
        return "*".repeat(count);
    }
}
