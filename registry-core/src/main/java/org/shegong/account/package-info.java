/**
 * Who may do what to which rows: accounts, their grants by role, unit and period, and the one table of what a role may.
 *
 * <p>Start at {@link org.shegong.account.Access} for the rights of a request and at
 * {@link org.shegong.account.Role} for the table.
 */
@NullMarked
package org.shegong.account;

import org.jspecify.annotations.NullMarked;
