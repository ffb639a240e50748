/**
 * How people are reached and paid, sealed per person.
 *
 * <p>Start at {@link org.shegong.worker.contact.Contacts}.
 */
@NullMarked
package org.shegong.worker.contact;

import org.jspecify.annotations.NullMarked;
