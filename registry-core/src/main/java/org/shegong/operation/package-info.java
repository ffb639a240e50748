/**
 * Makes a change happen once: an operation id is stored with its answer in the transaction of its effect, and the one
 * retry helper stands outside that transaction.
 *
 * <p>Start at {@link org.shegong.operation.Operations}.
 */
@NullMarked
package org.shegong.operation;

import org.jspecify.annotations.NullMarked;
