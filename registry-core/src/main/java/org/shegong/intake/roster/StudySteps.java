package org.shegong.intake.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.kind.Difference;
import org.shegong.reference.CodeList;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.education.NewEducation;
import org.shegong.worker.known.PersonOnFile;
import org.springframework.stereotype.Component;

/**
 * What a line says differently of what the person has studied. A level that is on file is told more fully or put right;
 * another level is a course of study more.
 */
@Component
class StudySteps {

    private final WorkerCorrections corrections;

    StudySteps(WorkerCorrections corrections) {
        this.corrections = corrections;
    }

    Optional<Step> of(RosterRow row, PersonOnFile person) {
        return row.study().flatMap(told -> {
            var known = person.studies().stream()
                    .filter(view -> told.level() == null
                            || view.study().level() == null
                            || told.level().equals(view.study().level()))
                    .findFirst();
            var before = known.map(EducationView::study)
                    .orElseGet(() -> highest(person).map(EducationView::study).orElse(NewEducation.NOTHING));
            var after = known.map(view -> completed(told, view.study())).orElse(told);
            var differences = differences(before, after);
            return differences.isEmpty() ? Optional.empty() : Optional.of(step(known, after, differences));
        });
    }

    private Step step(Optional<EducationView> known, NewEducation after, List<Difference> differences) {
        return new Step(
                differences,
                (scope, read, made) -> known.map(view -> corrections.correctEducation(scope, read, view.id(), after))
                        .orElseGet(() -> corrections.addEducation(scope, read, after)));
    }

    private static Optional<EducationView> highest(PersonOnFile person) {
        return person.studies().stream().findFirst();
    }

    private static NewEducation completed(NewEducation told, NewEducation known) {
        return new NewEducation(
                or(told.level(), known.level()),
                or(told.degree(), known.degree()),
                or(told.school(), known.school()),
                or(told.major(), known.major()),
                or(told.graduatedOn(), known.graduatedOn()));
    }

    private static List<Difference> differences(NewEducation before, NewEducation after) {
        var differences = new ArrayList<Difference>();
        add(differences, "education", CodeList.EDUCATION, before.level(), after.level());
        add(differences, "degree", CodeList.DEGREE, before.degree(), after.degree());
        add(differences, "school", null, before.school(), after.school());
        add(differences, "major", null, before.major(), after.major());
        return differences;
    }

    private static void add(
            List<Difference> differences,
            String field,
            @Nullable CodeList list,
            @Nullable String before,
            @Nullable String after) {
        if (after != null && !after.equals(before)) {
            differences.add(new Difference(field, list, Objects.requireNonNullElse(before, ""), after));
        }
    }

    private static @Nullable String or(@Nullable String told, @Nullable String known) {
        return told == null ? known : told;
    }
}
