package org.shegong.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a row counts today, in the words that a {@link Scope} cuts by. Entities and views that are scoped carry
 * attributes of these names, and tables columns ({@code district_code}, {@code town_code}, {@code employer_id},
 * {@code supervisor_id}, {@code worker_id}).
 */
public record ScopedRow(
        @Nullable String districtCode,
        @Nullable String townCode,
        @Nullable UUID employerId,
        @Nullable UUID supervisorId,
        @Nullable UUID workerId) {

    public boolean isWithin(Scope scope) {
        return scope.reaches().stream().anyMatch(this::isReachedBy);
    }

    private boolean isReachedBy(Reach reach) {
        if (reach instanceof Reach.Everywhere) {
            return true;
        } else if (reach instanceof Reach.InDistrict in) {
            return in.districtCode().equals(districtCode);
        } else if (reach instanceof Reach.InTown in) {
            return in.townCode().equals(townCode);
        } else if (reach instanceof Reach.AtEmployer at) {
            return at.employer().value().equals(employerId);
        } else if (reach instanceof Reach.Supervised by) {
            return by.authority().value().equals(supervisorId);
        } else if (reach instanceof Reach.SupervisedInDistrict by) {
            return by.authority().value().equals(supervisorId)
                    && by.districtCode().equals(districtCode);
        } else if (reach instanceof Reach.Own own) {
            return own.worker().value().equals(workerId);
        }
        return false;
    }
}
