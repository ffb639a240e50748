package org.shegong.worker.education;

import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/**
 * One course of study.
 *
 * @param level       a code of {@code EDUCATION}
 * @param degree      a code of {@code DEGREE}
 * @param graduatedOn a day or a month in ISO form
 */
@NamedInterface("education")
public record NewEducation(
        @Nullable String level,
        @Nullable String degree,
        @Nullable String school,
        @Nullable String major,
        @Nullable String graduatedOn) {

    public static final NewEducation NOTHING = new NewEducation(null, null, null, null, null);
}
