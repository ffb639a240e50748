package org.shegong.worker.finder;

import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.EmploymentStatus;

/**
 * As much of a registered person as anybody may know who is about to enter the same person.
 *
 * @param worker   present only where the asker may open the record
 * @param exact    the same document; otherwise the same name and birth date
 */
public record KnownPerson(
        @Nullable WorkerId worker, String surname, @Nullable String employer, EmploymentStatus status, boolean exact) {}
