package org.shegong.organization.history;

import java.util.Locale;
import org.shegong.shared.input.Texts;

/** The form in which names of employers are compared and searched: NFKC, no blanks, upper case. */
public final class NameKey {

    private NameKey() {}

    public static String of(String name) {
        return Texts.compact(name).toUpperCase(Locale.ROOT);
    }
}
