package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** Where an employer stands or stood is different now, its district and town included. */
public record OrganizationRelocated(OrganizationId organization) {}
