package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** The papers and segments of an employer say what they said before; what it is today follows from them. */
public record OrganizationPutBack(OrganizationId organization) {}
