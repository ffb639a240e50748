package org.shegong.intake.check;

/** A rule that looks at more than one field of a row, or beyond the file. */
@FunctionalInterface
public interface RowRule {

    void judge(RowUnderCheck row);
}
