package org.shegong.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings a typed number or code into the one shape in which it is checked and kept. */
final class Signs {

    private static final Pattern FILLERS = Pattern.compile("[\\p{Z}\\s\\x85\\-\\u2010-\\u2015\\u2212]");

    private Signs() {}

    /** NFKC, without blanks and hyphens, upper case. */
    static String joined(String text) {
        return FILLERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toUpperCase(Locale.ROOT);
    }
}
