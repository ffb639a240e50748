/**
 * What every door needs: how a handler says who may use it, how a submission is performed once, and how a refusal is
 * worded on a page and at the API.
 *
 * <p>Start at {@link org.shegong.web.support.Submission} for pages and {@link org.shegong.web.support.ApiCall} for
 * programs.
 */
@NullMarked
package org.shegong.web.support;

import org.jspecify.annotations.NullMarked;
