/**
 * Who a person is: identity documents, names of every script, and how names are read aloud.
 *
 * <p>Start at {@link org.shegong.worker.identity.Identities}.
 */
@NullMarked
package org.shegong.worker.identity;

import org.jspecify.annotations.NullMarked;
