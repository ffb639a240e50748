package org.shegong.organization.event;

import org.shegong.shared.id.OrganizationId;

/** A merge was a mistake: what belonged to the first employer belongs to it again. */
public record OrganizationMergeUndone(OrganizationId from, OrganizationId into) {}
