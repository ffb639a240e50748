package org.shegong.web.worker.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** What stands around a form of this package: whose proof it is, and which of them, when it stands already. */
@Component
class ProofPage {

    private final WorkerDirectory directory;
    private final RegisterWords words;
    private final FormFindings findings;

    ProofPage(WorkerDirectory directory, RegisterWords words, FormFindings findings) {
        this.directory = directory;
        this.words = words;
        this.findings = findings;
    }

    LocalDate today() {
        return words.today();
    }

    ModelAndView open(Place place, Object form) {
        return shown(place).addObject("form", form);
    }

    /** Does the work and answers the record, or the form again. */
    ModelAndView send(Place place, EntryCheck<?> check, BindingResult problems, Submission submission, Runnable work) {
        var model = new ExtendedModelMap();
        if (findings.mustConfirm(model, check)) {
            return shown(place).addAllObjects(model);
        }
        var view = submission.orShow(place.view(), problems, () -> {
            work.run();
            return place.record("proof-recorded");
        });
        return view.equals(place.view()) ? shown(place) : new ModelAndView(view);
    }

    /** Takes something back that should not have been recorded; whoever does so has to say so. */
    static String retract(Place place, boolean confirmed, Submission submission, Runnable retraction) {
        FormFindings.requireConfirmed(confirmed);
        return submission.perform(() -> {
            retraction.run();
            return place.record("proof-retracted");
        });
    }

    private ModelAndView shown(Place place) {
        var person = directory.rows(place.scope(), List.of(place.worker())).get(0);
        return new ModelAndView(place.view())
                .addObject("person", person)
                .addObject("proof", place.proof())
                .addObject("words", words);
    }

    /**
     * Where a form stands.
     *
     * @param tab   of the record, to which it leads back
     * @param proof what the form corrects, absent where it records something new
     */
    record Place(
            String view,
            String tab,
            Scope scope,
            WorkerId worker,
            @Nullable UUID proof) {

        /** What the form corrects, which must be named. */
        UUID standing() {
            return Objects.requireNonNull(proof);
        }

        String record(String done) {
            return "redirect:/workers/" + worker + "?tab=" + tab + "&done=" + done;
        }
    }
}
