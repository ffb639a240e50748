/**
 * The doors of hand-overs between districts: what waits, each step of one, and a request for somebody elsewhere.
 *
 * <p>Start at {@link org.shegong.web.handover.HandoverListController}.
 */
@NullMarked
package org.shegong.web.handover;

import org.jspecify.annotations.NullMarked;
