package org.shegong.web.organization;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.Choice;
import org.shegong.web.reference.TypedFields;

/** Which of several choices was meant by what somebody typed: its code, its words, or a part that only one has. */
final class Meant {

    private Meant() {}

    /** The code; empty where nothing was typed, and a problem where not exactly one is meant. */
    static String code(TypedFields fields, String field, @Nullable String typed, List<Choice> choices) {
        var text = Texts.compact(typed);
        var exact = choices.stream()
                .filter(choice -> choice.code().equals(text) || words(choice).equals(text))
                .toList();
        var meant = exact.isEmpty()
                ? choices.stream()
                        .filter(choice -> words(choice).contains(text))
                        .toList()
                : exact;
        if (text.isEmpty()) {
            return "";
        }
        if (meant.size() != 1) {
            fields.wrong(field, "NOT_ONE_CHOICE");
            return text;
        }
        return meant.get(0).code();
    }

    private static String words(Choice choice) {
        return Texts.compact(choice.label());
    }
}
