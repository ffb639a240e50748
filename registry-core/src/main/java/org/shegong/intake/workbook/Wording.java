package org.shegong.intake.workbook;

/** Words the texts of a workbook in the language of whoever takes it. */
@FunctionalInterface
public interface Wording {

    /** The text of a key such as {@code field.REQUIRED}. */
    String of(String key);
}
