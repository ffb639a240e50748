package org.shegong.web.worker.change;

import java.util.List;
import java.util.Set;
import org.shegong.account.Permission;
import org.shegong.certification.entry.CertifiedEntryRules;
import org.shegong.certification.entry.CertifiedRegistration;
import org.shegong.shared.Scope;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.OnlyReads;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.shegong.web.worker.FormFindings;
import org.shegong.worker.entry.WorkerEntry;
import org.shegong.worker.finder.KnownPerson;
import org.shegong.worker.finder.WorkerFinder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Enters one person: first whether the register knows the person already, then the form. */
@Controller
@RequestMapping("/workers")
@Requires(Permission.EDIT_WORKERS)
class WorkerEntryController {

    private static final Set<String> FIRST = Set.of("name", "documentKind", "idNumber");

    private final CertifiedRegistration registration;
    private final CertifiedEntryRules rules;
    private final WorkerFinder finder;
    private final EntryPage page;

    WorkerEntryController(
            CertifiedRegistration registration, CertifiedEntryRules rules, WorkerFinder finder, EntryPage page) {
        this.registration = registration;
        this.rules = rules;
        this.finder = finder;
        this.page = page;
    }

    @GetMapping("/new")
    String begin(Model model) {
        model.addAttribute("form", page.begun());
        return page.show(model, "worker/new");
    }

    /** Asks the whole city; what the number tells is then locked in the form. */
    @OnlyReads
    @PostMapping("/new")
    String check(@ModelAttribute("form") WorkerEntry form, BindingResult problems, Scope scope, Model model) {
        if (FormFindings.reject(FIRST, rules.check(form, page.today()).problems(), problems)) {
            return page.show(model, "worker/new");
        }
        var known = known(form, scope);
        if (!known.isEmpty()) {
            model.addAttribute("known", known);
            return page.show(model, "worker/new");
        }
        return page.form(model, page.continued(form));
    }

    /** Somebody who only looks alike: the clerk has compared and goes on. */
    @OnlyReads
    @PostMapping(path = "/new", params = "_different")
    String goOn(@ModelAttribute("form") WorkerEntry form, Model model) {
        return page.form(model, page.continued(form));
    }

    /** What is wrong with one field that was just left. */
    @PostMapping("/new/field/{field}")
    String field(@PathVariable String field, WorkerEntry form, Model model) {
        return page.note(model, field, rules.check(form, page.today()));
    }

    @PostMapping
    String register(
            @ModelAttribute("form") WorkerEntry form,
            BindingResult problems,
            Scope scope,
            Submission submission,
            Model model) {
        page.form(model, form);
        var check = rules.check(form, page.today());
        if (page.mustConfirm(model, check)) {
            return "worker/form";
        }
        return submission.orShow("worker/form", problems, () -> {
            var worker = registration.register(scope, check.orRefuse());
            page.forgetDraft();
            return "redirect:/workers/" + worker + "?done=worker-registered";
        });
    }

    private List<KnownPerson> known(WorkerEntry form, Scope scope) {
        var told = EntryDocument.told(form, page.today());
        return EntryDocument.of(form, page.today())
                .map(document -> told.map(birth ->
                                finder.possible(scope, document, Texts.trimmed(form.name()), birth.birthDate()))
                        .orElseGet(() ->
                                finder.byDocument(scope, document).stream().toList()))
                .orElse(List.of());
    }
}
