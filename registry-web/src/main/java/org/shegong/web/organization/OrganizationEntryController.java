package org.shegong.web.organization;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
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

/** Enters an employer and corrects its papers. */
@Controller
@RequestMapping("/organizations")
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationEntryController {

    private static final String FORM = "organization/form";
    private static final String PAPERS = "organization/papers";

    private final OrganizationRegister register;
    private final OrganizationDirectory directory;
    private final ReferenceWords words;

    OrganizationEntryController(OrganizationRegister register, OrganizationDirectory directory, ReferenceWords words) {
        this.register = register;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("form", OrganizationForm.EMPTY);
        return FORM;
    }

    @PostMapping
    String enter(
            @ModelAttribute("form") OrganizationForm form, BindingResult problems, Scope scope, Submission submission) {
        return submission.orShow(
                FORM,
                problems,
                () -> "redirect:/organizations/" + register.register(scope, form.toCommand(words.today()))
                        + "?done=saved");
    }

    @GetMapping("/{id}/papers")
    String papers(@PathVariable UUID id, Scope scope, Model model) {
        model.addAttribute("form", PapersForm.of(directory.get(scope, new OrganizationId(id))));
        return PAPERS;
    }

    @PostMapping("/{id}/papers")
    String correct(
            @PathVariable UUID id,
            @ModelAttribute("form") PapersForm form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        return submission.orShow(PAPERS, problems, () -> {
            var version = new TypedFields().version(form.version());
            register.correct(scope, new OrganizationId(id), version, form.toDetails());
            return "redirect:/organizations/" + id + "?done=saved";
        });
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
