package org.shegong.web.worker.proof;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.proof.ProofPage.Place;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Records what somebody has proven, puts right what was recorded of it, and takes it back.
 *
 * @param <F> a proof as typed
 * @param <N> a proof as the register takes it
 */
@Requires(Permission.EDIT_WORKERS)
abstract class ProofController<F, N> {

    private final String view;
    private final ProofPage page;

    ProofController(String view, ProofPage page) {
        this.view = view;
        this.page = page;
    }

    abstract F empty();

    /** The whole of a recorded proof, so that whoever puts one field right keeps the others. */
    abstract F stored(Place place);

    abstract EntryCheck<N> check(F form, LocalDate today);

    abstract void record(Place place, N told);

    abstract void correct(Place place, N told);

    abstract void retract(Place place);

    @ModelAttribute
    Place place(@PathVariable UUID worker, @PathVariable(required = false) @Nullable UUID id, Scope scope) {
        return new Place(view, "certification", scope, new WorkerId(worker), id);
    }

    @GetMapping("/new")
    ModelAndView begin(@ModelAttribute(binding = false) Place place) {
        return page.open(place, empty());
    }

    @PostMapping
    ModelAndView record(
            @ModelAttribute(binding = false) Place place,
            @ModelAttribute("form") F form,
            BindingResult problems,
            Submission submission) {
        return send(place, form, problems, submission, told -> record(place, told));
    }

    @GetMapping("/{id}")
    ModelAndView open(@ModelAttribute(binding = false) Place place) {
        return page.open(place, stored(place));
    }

    @PostMapping("/{id}")
    ModelAndView correct(
            @ModelAttribute(binding = false) Place place,
            @ModelAttribute("form") F form,
            BindingResult problems,
            Submission submission) {
        return send(place, form, problems, submission, told -> correct(place, told));
    }

    @PostMapping("/{id}/retraction")
    String retract(
            @ModelAttribute(binding = false) Place place,
            @RequestParam(name = "_confirmed", defaultValue = "false") boolean confirmed,
            Submission submission) {
        return ProofPage.retract(place, confirmed, submission, () -> retract(place));
    }

    private ModelAndView send(Place place, F form, BindingResult problems, Submission submission, Consumer<N> work) {
        var check = check(form, page.today());
        return page.send(place, check, problems, submission, () -> work.accept(check.orRefuse()));
    }
}
