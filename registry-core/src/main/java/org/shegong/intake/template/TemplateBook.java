package org.shegong.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.shegong.intake.template.TemplateWords.Text;

/**
 * A workbook to fill in: the header, how to fill it, and what may be picked. All cells are texts, so that no number loses a
 * digit.
 */
final class TemplateBook {

    private static final int LINES = 5_000;
    private static final double WIDTH = 18;
    private static final double WIDE = 60;
    private static final int LAST_COLUMN_OF_INSTRUCTIONS = 2;

    private final List<TemplateColumn> columns;
    private final TemplateWords words;

    TemplateBook(List<TemplateColumn> columns, TemplateWords words) {
        this.columns = List.copyOf(columns);
        this.words = words;
    }

    void write(OutputStream out) throws IOException {
        var book = new Workbook(out, "Shegong Registry", "1.0");
        var lines = book.newWorksheet(words.text(Text.SHEET));
        var instructions = book.newWorksheet(words.text(Text.INSTRUCTIONS));
        var choices = book.newWorksheet(words.text(Text.CHOICES));
        for (int column = 0; column < columns.size(); column++) {
            head(lines, column);
            offer(lines, choices, column);
        }
        lines.freezePane(0, 1);
        instruct(instructions);
        book.finish();
    }

    private void head(Worksheet lines, int column) {
        lines.width(column, WIDTH);
        lines.style(column).format("@").set();
        lines.inlineString(0, column, columns.get(column).title());
        lines.style(0, column).bold().format("@").set();
    }

    /** Other spellings are understood as well, so that a value beside the list only warns. */
    private void offer(Worksheet lines, Worksheet choices, int column) {
        var values = columns.get(column).choices();
        if (values.isEmpty()) {
            return;
        }
        for (int value = 0; value < values.size(); value++) {
            choices.inlineString(value, column, values.get(value));
        }
        lines.range(1, column, LINES, column)
                .validateWithList(choices.range(0, column, values.size() - 1, column))
                .allowBlank(true)
                .showErrorMessage(!columns.get(column).several())
                .errorStyle(DataValidationErrorStyle.WARNING);
    }

    private void instruct(Worksheet instructions) {
        instructions.inlineString(0, 0, words.text(Text.HOW_TO_FILL));
        line(instructions, 1, List.of(words.text(Text.COLUMN), words.text(Text.NEEDED), words.text(Text.NOTE)));
        for (int column = 0; column < columns.size(); column++) {
            line(instructions, column + 2, columns.get(column).instruction(words));
        }
        instructions.width(0, WIDTH);
        instructions.width(LAST_COLUMN_OF_INSTRUCTIONS, WIDE);
    }

    private static void line(Worksheet sheet, int row, List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            sheet.inlineString(row, column, texts.get(column));
        }
    }
}
