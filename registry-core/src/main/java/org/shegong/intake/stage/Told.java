package org.shegong.intake.stage;

import java.util.Map;
import org.shegong.shared.input.Texts;

/**
 * What a row says in one field, in the form in which two spellings are the same.
 *
 * @param within what the row says in the field on which the meaning depends: a town is one of its district
 */
public record Told(String field, String text, String within) {

    public Told {
        text = Texts.compact(text);
        within = Texts.compact(within);
    }

    public static Told in(Map<String, String> typed, String field, Map<String, String> contexts) {
        var within = contexts.getOrDefault(field, "");
        return new Told(field, typed.getOrDefault(field, ""), typed.getOrDefault(within, ""));
    }

    String joined() {
        return field + '\u0000' + text + '\u0000' + within;
    }
}
