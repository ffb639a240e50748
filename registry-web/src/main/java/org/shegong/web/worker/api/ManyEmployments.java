package org.shegong.web.worker.api;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.entry.EmploymentEntry;

/**
 * A change of employer of several people, all of them or none.
 *
 * @param workers each as it was read
 */
record ManyEmployments(
        @Nullable List<Chosen> workers,
        @Nullable String organisation,
        @Nullable String creditCode,
        @Nullable String employedFrom) {

    private static final int MOST = 200;

    /** One of them, and the version in which the record was read. */
    record Chosen(@Nullable UUID id, @Nullable Long version) {}

    EmploymentEntry employment() {
        return new EmploymentEntry(organisation, creditCode, employedFrom, null, null, null, null);
    }

    /** @throws InvalidFields if nobody or too many are chosen, or one is not named in full */
    List<AsRead> people() {
        if (workers == null || workers.isEmpty() || workers.size() > MOST) {
            throw new InvalidFields(List.of(new FieldProblem("workers", "OUT_OF_RANGE", 1, MOST)));
        }
        return workers.stream().map(ManyEmployments::asRead).toList();
    }

    private static AsRead asRead(Chosen chosen) {
        if (chosen.id() == null || chosen.version() == null) {
            throw new InvalidFields(List.of(new FieldProblem("workers", "REQUIRED")));
        }
        return new AsRead(new WorkerId(chosen.id()), chosen.version());
    }
}
