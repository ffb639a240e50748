package org.shegong.web.worker.change;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.entry.StudyEntry;

/**
 * A course of study, as typed.
 *
 * @param study which of the recorded ones it puts right, absent for one more
 */
record StudyForm(
        @Nullable UUID study,
        @Nullable String education,
        @Nullable String degree,
        @Nullable String school,
        @Nullable String major,
        @Nullable String graduatedOn) {

    static final StudyForm EMPTY = new StudyForm(null, null, null, null, null, null);

    static StudyForm of(EducationView view) {
        var study = view.study();
        return new StudyForm(
                view.id(), study.level(), study.degree(), study.school(), study.major(), study.graduatedOn());
    }

    Optional<UUID> corrected() {
        return Optional.ofNullable(study);
    }

    StudyEntry entry() {
        return new StudyEntry(education, degree, school, major, graduatedOn);
    }
}
