package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** The first employer turned out to be the second one; what refers to it belongs to the second. */
public record OrganizationsMerged(OrganizationId from, OrganizationId into) {}
