package org.shegong.organization;

import java.time.LocalDate;
import org.shegong.shared.id.OrganizationId;

/**
 * Which employer changes from which day on, and the version that the editor saw.
 *
 * @param confirmed whether the editor knows that another row begins on that day or later
 */
public record DatedChange(OrganizationId organization, long expectedVersion, LocalDate from, boolean confirmed) {

    public DatedChange(OrganizationId organization, long expectedVersion, LocalDate from) {
        this(organization, expectedVersion, from, false);
    }
}
