package org.shegong.intake.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shegong.intake.check.Checks;
import org.shegong.shared.Scope;

/** One kind of file; a bean of this type and its labels in {@code import_label} are all that is needed. */
public interface ImportKind {

    /** A code such as {@code ROSTER}. */
    String name();

    /** Of each of these sets at least one field must have a column, or somebody has to match columns. */
    List<Set<String>> neededColumns();

    /** The fields and rules of the kind for one importer on one day. */
    Checks checks(Scope scope, LocalDate today);

    /**
     * Makes of an accepted row what it stands for, in the running transaction.
     *
     * @param values the normalised values by field and what the rules derived
     * @return everything that was made
     */
    List<Made> apply(Scope scope, Map<String, String> values);

    /** Something that a row made, by its kind and id. */
    record Made(String objectKind, String objectId) {}
}
