package org.shegong.intake.template;

import java.util.List;
import org.shegong.intake.template.TemplateWords.Text;

/**
 * A column of a template.
 *
 * @param header  by which it is recognised when the file comes back
 * @param choices what may be picked; empty where anything is typed
 * @param several whether more than one of them may stand in a cell
 */
record TemplateColumn(String field, String header, Need need, List<String> choices, boolean several) {

    /** Whether every line must fill it. */
    enum Need {
        YES,
        /** It or another one. */
        EITHER,
        NO
    }

    TemplateColumn {
        choices = List.copyOf(choices);
    }

    /** What stands above the column. */
    String title() {
        return (need == Need.YES ? "*" : "") + header;
    }

    List<String> instruction(TemplateWords words) {
        var needed = need == Need.NO ? "" : words.text(need == Need.YES ? Text.YES : Text.EITHER);
        return List.of(header, needed, note(words));
    }

    private String note(TemplateWords words) {
        var own = words.note(field);
        var list = choices.isEmpty() ? "" : words.text(several ? Text.SEVERAL_FROM_LIST : Text.FROM_LIST);
        return own.isEmpty() ? list : own;
    }
}
