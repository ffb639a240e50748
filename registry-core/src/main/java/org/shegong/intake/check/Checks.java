package org.shegong.intake.check;

import java.util.List;

/**
 * What a kind of file says of itself, bound to one day and to one importer's reach.
 *
 * @param identity  the field without which a line of words such as 合计 or 制表 is no record
 * @param conflicts the rules of the file, judged after all rows
 */
public record Checks(String identity, List<Field> fields, List<RowRule> rules, List<Conflict> conflicts) {

    public Checks {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
        conflicts = List.copyOf(conflicts);
    }
}
