/**
 * The register of social workers: who they are, where they serve and on what terms, and how they are found.
 *
 * <p>Start at {@link org.shegong.worker.WorkerRegistration} to enter people, at
 * {@link org.shegong.worker.EmploymentChanges} and {@link org.shegong.worker.WorkerCorrections} to change what is known
 * of them, and at {@link org.shegong.worker.WorkerDirectory} to read.
 */
@NullMarked
package org.shegong.worker;

import org.jspecify.annotations.NullMarked;
