package org.shegong.intake.check;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What was made of one line of the file.
 *
 * @param ordinal  counts the lines from one, without gaps
 * @param number   the row's number in the sheet
 * @param values   the normalised values by field, those only that nothing refuses
 * @param typed    what the cells held by field, for rows that somebody has to mend
 */
public record JudgedRow(
        int ordinal, int number, List<Finding> findings, Map<String, String> values, Map<String, String> typed) {

    public Outcome outcome() {
        return findings.stream()
                .map(Finding::outcome)
                .max(Comparator.naturalOrder())
                .orElse(Outcome.ACCEPT);
    }
}
