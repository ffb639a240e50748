/**
 * What people type and programs send about a person, and the one set of rules by which every door judges it.
 *
 * <p>Start at {@link org.shegong.worker.entry.WorkerEntryRules}.
 */
@NullMarked
@NamedInterface("entry")
package org.shegong.worker.entry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
