package org.shegong.organization;

import java.time.LocalDate;
import org.shegong.shared.id.OrganizationId;

/** Which employer changes from which day on, and the version that the editor saw. */
public record DatedChange(OrganizationId organization, long expectedVersion, LocalDate from) {}
