package org.shegong.organization.merge;

import org.shegong.shared.id.OrganizationId;

/**
 * Which record is the double of which.
 *
 * @param expectedVersion the version of the double that the editor saw
 */
public record MergeCommand(OrganizationId from, OrganizationId into, long expectedVersion, String reason) {}
