package org.shegong.shared.input;

import com.ibm.icu.text.Transliterator;
import java.util.regex.Pattern;

/** Puts Chinese words in the order of a dictionary: by the letters of their syllables, one after the other. */
public final class Pinyin {

    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 200;

    private Pinyin() {}

    /** The syllables of a text in small letters without tones, parted by blanks, so that 西安 stands before 先锋. */
    public static String key(String text) {
        var letters =
                SIGNS.matcher(Latin.of(Texts.judged(text))).replaceAll(" ").strip();
        return letters.length() > LONGEST ? letters.substring(0, LONGEST) : letters;
    }

    /** Apart, because its rules take half a second to read. */
    private static final class Latin {

        private static final Transliterator RULES =
                Transliterator.getInstance("Han-Latin; Any-Latin; Latin-ASCII; Lower");

        static String of(String text) {
            synchronized (RULES) {
                return RULES.transliterate(text);
            }
        }
    }
}
