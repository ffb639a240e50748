package org.shegong.web.worker.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.input.FreeTexts;
import org.shegong.worker.AsRead;

/**
 * A merge as asked for.
 *
 * @param survivor     the id of the record that stays
 * @param version      of the first record, as it was compared
 * @param otherVersion of the other one
 */
record MergeEntry(
        @Nullable String survivor,
        @Nullable String reason,
        @Nullable String version,
        @Nullable String otherVersion) {

    private static final int LONGEST_REASON = 400;

    static MergeEntry of(MergeSide stays) {
        return new MergeEntry(stays.getId(), null, null, null);
    }

    AsRead asRead(MergeSide one) {
        return one.asRead(number(version));
    }

    AsRead asReadOther(MergeSide other) {
        return other.asRead(number(otherVersion));
    }

    private static long number(@Nullable String typed) {
        return typed != null && typed.matches("[0-9]{1,18}") ? Long.parseLong(typed) : -1;
    }

    /** @throws InvalidFields without a reason */
    String reasonOrRefuse() {
        var reading = FreeTexts.read(reason, LONGEST_REASON);
        var code = reading.isRefused() ? reading.problems().get(0) : "REQUIRED";
        return reading.found()
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("reason", code))));
    }
}
