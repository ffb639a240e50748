package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** A new employer entered the register. */
public record OrganizationRegistered(OrganizationId organization) {}
