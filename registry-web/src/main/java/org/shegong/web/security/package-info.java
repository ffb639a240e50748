/**
 * Who may pass which door: three chains of filters, a rule for every route, and what every answer carries.
 *
 * <p>Start at {@link org.shegong.web.security.SecurityChains} for the chains and at
 * {@link org.shegong.web.security.RouteRules} for the rules.
 */
@NullMarked
package org.shegong.web.security;

import org.jspecify.annotations.NullMarked;
