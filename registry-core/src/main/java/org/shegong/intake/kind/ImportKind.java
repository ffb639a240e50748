package org.shegong.intake.kind;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.intake.check.Checks;
import org.shegong.shared.DomainError;
import org.shegong.shared.Scope;

/** One kind of file; a bean of this type and its labels in {@code import_label} are all that is needed. */
public interface ImportKind {

    /** A code such as {@code ROSTER}. */
    String name();

    /** What its importer must hold, beside the right to import. */
    default Permission permission() {
        return Permission.IMPORT;
    }

    /** Of each of these groups at least one field must have a column, or somebody has to match columns. */
    List<List<String>> neededColumns();

    /** The fields and rules of the kind for one importer on one day. */
    Checks checks(Scope scope, LocalDate today);

    /** From what the values of fields are chosen when they are mended; other fields are typed. */
    default Map<String, FieldChoice> choices() {
        return Map.of();
    }

    /** Whether the empty file to fill in has a column for a field. */
    default boolean isOffered(String field) {
        return true;
    }

    /** Of a field the other one on which its meaning depends. */
    default Map<String, String> contexts() {
        var contexts = new TreeMap<String, String>();
        choices()
                .forEach((field, choice) ->
                        Optional.ofNullable(choice.within()).ifPresent(within -> contexts.put(field, within)));
        return contexts;
    }

    /**
     * Compares accepted rows with the register.
     *
     * @return of each row, in the same order, what the register says of it
     */
    default List<Compared> compare(Importing importing, List<Map<String, String>> rows) {
        return rows.stream().map(row -> Compared.NEW).toList();
    }

    /**
     * Makes of accepted rows what they stand for, all in the running transaction.
     *
     * @param rows of each row the normalised values by field, what the rules derived, and a change as {@link Change} says
     * @return of each row, in the same order, what came of it; a refused one has made nothing
     */
    List<Applied> apply(Scope scope, List<Map<String, String>> rows);

    /** Everything that a row made, or why the register refuses it. */
    record Applied(List<Made> made, Optional<DomainError> refusal) {

        public Applied {
            made = List.copyOf(made);
        }

        public static Applied made(List<Made> made) {
            return new Applied(made, Optional.empty());
        }

        public static Applied refused(DomainError refusal) {
            return new Applied(List.of(), Optional.of(refusal));
        }
    }

    /**
     * Something that a row made or changed, by its kind and id.
     *
     * @param before the version that was changed, absent for what was made
     * @param after  the version since, absent for what was made
     */
    record Made(
            String objectKind,
            String objectId,
            @Nullable Long before,
            @Nullable Long after) {

        public Made(String objectKind, String objectId) {
            this(objectKind, objectId, null, null);
        }
    }
}
