/**
 * One derived row a person for lists and search: today's name, place, work and certificates, and the keys by which the
 * person is found.
 *
 * <p>Start at {@link org.shegong.worker.card.CardSearch} to read and at {@link org.shegong.worker.card.WorkerCards} to
 * derive.
 */
@NullMarked
package org.shegong.worker.card;

import org.jspecify.annotations.NullMarked;
