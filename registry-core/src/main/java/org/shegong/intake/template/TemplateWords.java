package org.shegong.intake.template;

/** The words in which a template speaks. */
public interface TemplateWords {

    /** What a field is called in Chinese, as the headers of files are. */
    String name(String field);

    /** How a column is to be filled, or an empty text. */
    String note(String field);

    /** A word or sentence around the columns. */
    String text(Text text);

    /** What stands beside the columns. */
    enum Text {
        SHEET,
        INSTRUCTIONS,
        CHOICES,
        HOW_TO_FILL,
        COLUMN,
        NEEDED,
        NOTE,
        YES,
        EITHER,
        FROM_LIST,
        SEVERAL_FROM_LIST
    }
}
