package org.shegong.intake.kind;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a row would change of something that stands in the register already.
 *
 * @param objectId what would change
 * @param version  the version that the row was compared with
 * @param title    by what people know it, such as a name
 */
public record Change(String objectId, long version, String title, List<Difference> differences) {

    /** Under these names a change travels beside the values of its row, when the row is applied. */
    public static final String OBJECT = "@object";

    public static final String TOLD = "@differences";

    public Change {
        differences = List.copyOf(differences);
    }

    /** All of it in one text, to see whether another comparison comes to the same. */
    public String told() {
        return differences.stream()
                .map(difference -> difference.field() + "\t" + difference.before() + "\t" + difference.after())
                .collect(Collectors.joining("\n"));
    }
}
