package org.shegong.web.worker.change;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.shegong.web.support.Submission;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.difference.FieldDifference;
import org.shegong.worker.entry.CorrectionEntry;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Two people correct one record: the loser keeps what was typed and chooses field by field. */
@Component
class CorrectionRace {

    private static final Set<String> BESIDES = Set.of("education", "employment");

    private final WorkerDirectory directory;
    private final ChangePage page;

    CorrectionRace(WorkerDirectory directory, ChangePage page) {
        this.directory = directory;
        this.page = page;
    }

    /** What was typed, or what is stored where the loser of a race has chosen that. */
    CorrectionEntry decided(ChangePage.Shown shown, CorrectionEntry typed) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        var choices = request.getRequest().getParameterMap();
        return FormRace.decided(CorrectionForms.of(shown.record()), typed, choices);
    }

    /** What of it differs from what is stored. */
    CorrectionEntry changed(ChangePage.Shown shown, CorrectionEntry decided) {
        return FormRace.changed(CorrectionForms.of(shown.record()), decided);
    }

    /** After a lost race the form shows both sides. */
    void tell(ChangePage.Shown shown, Submission submission, CorrectionEntry typed, BindingResult found) {
        if (!page.isLost(submission)) {
            return;
        }
        var stored = CorrectionForms.of(shown.record());
        var race = directory
                .asRead(shown.scope(), shown.asRead())
                .map(facts -> CorrectionForms.of(shown.record().knowing(facts)))
                .map(read -> FormRace.between(read, stored, typed))
                .orElseGet(() -> new FormRace<>(typed, List.of()));
        shown.with("race", race.rows());
        Submission.showing(race.form(), found, shown.model());
        var differences = page.tellLoser(shown);
        if (!race.rows().isEmpty()) {
            shown.with("differences", besides(differences));
        }
    }

    /** What the form itself does not show. */
    private static List<FieldDifference> besides(List<FieldDifference> differences) {
        return differences.stream()
                .filter(difference -> BESIDES.contains(difference.field()))
                .toList();
    }
}
