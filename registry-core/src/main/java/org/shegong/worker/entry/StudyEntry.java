package org.shegong.worker.entry;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A course of study, as typed. */
public record StudyEntry(
        @Nullable String education,
        @Nullable String degree,
        @Nullable String school,
        @Nullable String major,
        @Nullable String graduatedOn) {

    boolean saysAnything() {
        return Stream.of(education, degree, school, major, graduatedOn)
                .anyMatch(text -> text != null && !text.isBlank());
    }
}
