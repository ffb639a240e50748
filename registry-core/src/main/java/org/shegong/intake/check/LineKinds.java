package org.shegong.intake.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shegong.intake.layout.Labels;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.sheet.SheetRow;
import org.shegong.shared.input.Texts;

/** Tells lines that are no record: empty ones, repeated headers, totals, signatures and notes. */
final class LineKinds {

    private static final int MOST_WORDS = 6;
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}[.、]?");
    private static final Pattern COUNT =
            Pattern.compile("[^0-9]{0,6}+[0-9]{1,12}+(?:[^0-9]{1,12}+[0-9]{1,12}+){0,3}+[^0-9]{0,12}+");
    private static final Pattern TOTAL =
            Pattern.compile(".{0,30}(?:小计|合计|总计|共计)(?:人数|数)?(?::.{0,40}|\\(.{0,10}\\).{0,12}|[共有为]?[0-9].{0,12})?");
    private static final Pattern SIGNATURE =
            Pattern.compile("(?:制表|审核|填表|填报|复核|经办|审批|负责|主管|分管|盖章|签字|签名|签章|单位负责|单位盖章|联系|日期|校对|核对|报送|上报|打印)"
                    + "[^:]{0,8}(?::.{0,200})?|.{0,12}\\((?:盖章|签字|签章|公章)\\).{0,60}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}[-./年].{0,12}");
    private static final Pattern NOTE = Pattern.compile("(?:注|备注|说明|填表说明|填报说明)[0-9]?:.*");

    private final Layout layout;
    private final String identity;

    LineKinds(Layout layout, String identity) {
        this.layout = layout;
        this.identity = identity;
    }

    Optional<Finding> skipped(SheetRow row) {
        if (isBlank(row)) {
            return Optional.of(Finding.skip("BLANK"));
        }
        return layout.isRepeatedBy(row) || isRemark(row)
                ? Optional.of(Finding.skip("NOT_A_DATA_ROW"))
                : Optional.empty();
    }

    /** Nothing but a running number: in its own column, or alone in a column that is no field. */
    private boolean isBlank(SheetRow row) {
        var filled = texts(row);
        if (!row.problems().isEmpty() || filled.size() > 1) {
            return false;
        }
        return filled.isEmpty()
                || (isEmpty(row) && NUMBER.matcher(filled.get(0)).matches());
    }

    private boolean isEmpty(SheetRow row) {
        return layout.columns().entrySet().stream()
                .filter(column -> !column.getKey().equals(Labels.RUNNING_NUMBER))
                .allMatch(column -> row.cell(column.getValue()).isBlank());
    }

    /** A total, signature or note begins its line, at most behind a number, and identifies nobody. */
    private boolean isRemark(SheetRow row) {
        if (identifies(Texts.compact(layout.cell(row, identity).text()))) {
            return false;
        }
        var texts = texts(row);
        return texts.stream()
                .filter(text -> !NUMBER.matcher(text).matches())
                .findFirst()
                .filter(text -> TOTAL.matcher(text).matches()
                        || (texts.size() <= MOST_WORDS
                                && (SIGNATURE.matcher(text).matches()
                                        || NOTE.matcher(text).matches())))
                .isPresent();
    }

    /** Below a table the column may hold counts, the next signature or its day. */
    private static boolean identifies(String text) {
        return !text.isEmpty()
                && Stream.of(COUNT, TOTAL, SIGNATURE, DAY)
                        .noneMatch(other -> other.matcher(text).matches());
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream()
                .map(cell -> Texts.compact(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
