package org.shegong.worker.education;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.Entered;
import org.shegong.worker.fact.KnownAs;
import org.springframework.stereotype.Component;

/** Keeps the studies of people. */
@Component
public class Educations {

    private final EducationRepository educations;

    Educations(EducationRepository educations) {
        this.educations = educations;
    }

    public void add(WorkerId worker, NewEducation study, Instant now) {
        educations.save(Entered.noted(new Education(worker, study, now)));
    }

    public void retract(WorkerId worker, UUID education, Instant now) {
        educations.findByWorkerIdInOrderById(List.of(worker.value())).stream()
                .filter(known -> known.getId().equals(education) && !known.isRetracted())
                .findFirst()
                .orElseThrow(EducationNotFound::new)
                .retract(now);
    }

    /** All studies, the highest first. */
    public List<EducationView> of(KnownAs known) {
        return of(List.of(known)).getOrDefault(known, List.of());
    }

    /** The same for many people. */
    public Map<KnownAs, List<EducationView>> of(Collection<KnownAs> asked) {
        return KnownAs.each(
                Education.class,
                asked,
                educations::findByWorkerIdInOrderById,
                (known, rows) -> rows.stream()
                        .sorted(Comparator.comparing(Education::rank))
                        .map(EducationView::of)
                        .toList());
    }
}
