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
import org.springframework.validation.DirectFieldBindingResult;
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

    /**
     * What was typed, or what is stored where the loser of a race has chosen that. The form that was typed stays the one
     * that is shown when nothing was chosen, and with it what was found wrong in it.
     */
    CorrectionEntry decided(ChangePage.Shown shown, CorrectionEntry typed) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        var choices = request.getRequest().getParameterMap();
        var decided = FormRace.decided(CorrectionForms.of(shown.record()), typed, choices);
        var form = decided.equals(typed) ? typed : decided;
        shown.with("form", form);
        return form;
    }

    /** What is found wrong with the form that was decided on; the one that was typed brings its own along. */
    BindingResult problems(ChangePage.Shown shown, CorrectionEntry decided, BindingResult typed) {
        if (Objects.equals(typed.getTarget(), decided)) {
            return typed;
        }
        var problems = new DirectFieldBindingResult(decided, "form");
        shown.with(BindingResult.MODEL_KEY_PREFIX + "form", problems);
        return problems;
    }

    /** What of it differs from what is stored. */
    CorrectionEntry changed(ChangePage.Shown shown, CorrectionEntry decided) {
        return FormRace.changed(CorrectionForms.of(shown.record()), decided);
    }

    /** After a lost race the form shows both sides. */
    void tell(ChangePage.Shown shown, Submission submission, CorrectionEntry typed) {
        if (!page.isLost(submission)) {
            return;
        }
        var stored = CorrectionForms.of(shown.record());
        var race = directory
                .asRead(shown.scope(), shown.asRead())
                .map(facts -> CorrectionForms.of(shown.record().knowing(facts)))
                .map(read -> FormRace.between(read, stored, typed))
                .orElseGet(() -> new FormRace<>(typed, List.of()));
        shown.with("race", race.rows()).with("form", race.form());
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
