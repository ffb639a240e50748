/**
 * The employers of social workers: what they are called, where they stand, who supervises them, and since when.
 *
 * <p>Start at {@link org.shegong.organization.OrganizationRegister} to change them, at
 * {@link org.shegong.organization.OrganizationDirectory} to read them within a scope, and at
 * {@link org.shegong.organization.OrganizationLookup} to find one from another capability.
 */
@NullMarked
package org.shegong.organization;

import org.jspecify.annotations.NullMarked;
