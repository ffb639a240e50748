package org.shegong.intake.layout;

import java.util.regex.Pattern;

/**
 * A pattern of header words, by which many spellings of one label are told.
 *
 * @param field the field that the words name, or that they bar
 */
public record HeaderRule(String field, Pattern words) {

    /** Stands for every field that words can bar. */
    static final String EVERY_FIELD = "*";

    boolean matches(String text) {
        return words.matcher(text).matches();
    }

    boolean bars(String barred, String text) {
        return (field.equals(EVERY_FIELD) || field.equals(barred))
                && words.matcher(text).find();
    }
}
