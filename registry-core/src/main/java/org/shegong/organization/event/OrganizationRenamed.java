package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** An employer has or had another name. */
public record OrganizationRenamed(OrganizationId organization) {}
