/**
 * The pages of employers and their door for programs.
 *
 * <p>Start at {@code OrganizationListController} and {@code OrganizationRecordController}.
 */
@NullMarked
package org.shegong.web.organization;

import org.jspecify.annotations.NullMarked;
