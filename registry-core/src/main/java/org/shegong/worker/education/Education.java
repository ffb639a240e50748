package org.shegong.worker.education;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class Education extends RecordedFact {

    private static final String LOWEST = "99";

    private @Nullable String level;
    private @Nullable String degree;
    private @Nullable String school;
    private @Nullable String major;
    private @Nullable String graduatedOn;

    protected Education() {}

    Education(WorkerId worker, NewEducation study, Instant now) {
        super(worker.value(), now);
        this.level = study.level();
        this.degree = study.degree();
        this.school = study.school();
        this.major = study.major();
        this.graduatedOn = study.graduatedOn();
    }

    NewEducation study() {
        return new NewEducation(level, degree, school, major, graduatedOn);
    }

    /** GB/T 4658 numbers the highest level lowest. */
    String rank() {
        return level == null ? LOWEST : level;
    }
}
