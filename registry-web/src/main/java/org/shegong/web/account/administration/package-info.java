/**
 * Pages of those who look after the accounts of others: administrators, and officers and staff who invite.
 *
 * <p>Start at {@link org.shegong.web.account.administration.AccountRecordController}.
 */
@NullMarked
package org.shegong.web.account.administration;

import org.jspecify.annotations.NullMarked;
