package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** An employer's kind, subtype, rating or codes were corrected. */
public record OrganizationReclassified(OrganizationId organization) {}
