package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** Another authority supervises or supervised an employer, or none. */
public record OrganizationSupervisionChanged(OrganizationId organization) {}
