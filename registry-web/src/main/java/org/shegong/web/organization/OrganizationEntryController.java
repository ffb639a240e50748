package org.shegong.web.organization;

import org.shegong.account.Permission;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Enters an employer. */
@Controller
@RequestMapping("/organizations")
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationEntryController {

    private static final String FORM = "organization/form";

    private final OrganizationRegister register;
    private final EmployerFinder employers;
    private final ReferenceWords words;

    OrganizationEntryController(OrganizationRegister register, EmployerFinder employers, ReferenceWords words) {
        this.register = register;
        this.employers = employers;
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
                () -> "redirect:/organizations/" + register.register(scope, command(scope, form)) + "?done=saved");
    }

    private RegisterOrganization command(Scope scope, OrganizationForm form) {
        var fields = new TypedFields();
        var parent = employers.one(scope, fields, "parent", form.parent());
        var named = form.at(
                Meant.code(fields, "region", form.region(), words.places()),
                Meant.code(fields, "supervisor", form.supervisor(), words.authorities()));
        return named.toCommand(
                fields, words.today(), parent.map(OrganizationId::toString).orElse(""));
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
