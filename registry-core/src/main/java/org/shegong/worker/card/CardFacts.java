package org.shegong.worker.card;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.employment.EmploymentView;

/** What a card shows, in three parts. */
record CardFacts(Person person, Work work, Optional<EmployerPlace> employer) {

    /** Who it is. */
    record Person(
            String name,
            String nameKey,
            String pinyin,
            String maskedId,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String education) {}

    /** What the person does today, or did last. */
    record Work(
            EmploymentStatus status,
            @Nullable LocalDate since,
            Optional<EmploymentView> main,
            @Nullable LocalDate nextChangeOn) {}
}
