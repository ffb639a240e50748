package org.shegong.web.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Corrects the papers of an employer; the loser of a race sees what the other has made of them. */
@Controller
@RequestMapping("/organizations/{id}/papers")
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationPapersController {

    private static final String PAPERS = "organization/papers";

    private final OrganizationRegister register;
    private final OrganizationDirectory directory;
    private final EmployerFinder employers;
    private final ReferenceWords words;

    OrganizationPapersController(
            OrganizationRegister register,
            OrganizationDirectory directory,
            EmployerFinder employers,
            ReferenceWords words) {
        this.register = register;
        this.directory = directory;
        this.employers = employers;
        this.words = words;
    }

    @GetMapping
    String papers(@ModelAttribute(binding = false) Subject subject, Model model) {
        model.addAttribute("form", stored(subject));
        return PAPERS;
    }

    @PostMapping
    String correct(
            @ModelAttribute(binding = false) Subject subject,
            @ModelAttribute("form") PapersForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(PAPERS, problems, () -> {
            var version = new TypedFields().version(form.version());
            register.correct(subject.scope(), subject.id(), version, details(subject, form));
            return "redirect:/organizations/" + subject.id() + "?done=saved";
        });
        if (submission.isLost()) {
            var stored = stored(subject);
            model.addAttribute("stored", stored);
            Submission.showing(form.readAt(stored.version()), problems, model);
        }
        return view;
    }

    @ModelAttribute
    Subject subject(@PathVariable UUID id, Scope scope) {
        return new Subject(scope, new OrganizationId(id));
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }

    private PapersForm stored(Subject subject) {
        var organization = directory.get(subject.scope(), subject.id());
        return PapersForm.of(organization, employers.nameOf(subject.scope(), organization.parent()));
    }

    private OrganizationDetails details(Subject subject, PapersForm form) {
        var fields = new TypedFields();
        var details = form.under(above(subject, form, fields)).toDetails(fields);
        fields.refuse();
        return details;
    }

    /** Whoever leaves the field as it was keeps the employer above, also one that nobody here can see. */
    private @Nullable OrganizationId above(Subject subject, PapersForm form, TypedFields fields) {
        var stored = directory.get(subject.scope(), subject.id()).parent();
        if (employers.nameOf(subject.scope(), stored).equals(Texts.trimmed(form.parent()))) {
            return stored;
        }
        return employers
                .oneBeside(subject.scope(), subject.id(), fields, "parent", form.parent())
                .orElse(null);
    }

    /** Which employer, and within what scope. */
    record Subject(Scope scope, OrganizationId id) {}
}
