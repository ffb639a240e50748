package org.shegong.web.organization;

import java.util.Objects;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationStatus;
import org.shegong.organization.history.Aspect;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AuthorityId;
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

/** Changes an employer's name, place, state or supervisor from a day on, with what it was beside it. */
@Controller
@RequestMapping("/organizations/{id}/changes/{aspect}")
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationChangeController {

    private static final String FORM = "organization/change";

    private final OrganizationRegister register;
    private final OrganizationDirectory directory;
    private final ReferenceWords words;

    OrganizationChangeController(OrganizationRegister register, OrganizationDirectory directory, ReferenceWords words) {
        this.register = register;
        this.directory = directory;
        this.words = words;
    }

    @GetMapping
    String form(@PathVariable UUID id, Scope scope, Model model) {
        var version = directory.get(scope, new OrganizationId(id)).version();
        model.addAttribute("form", new ChangeForm(null, words.today().toString(), null, String.valueOf(version)));
        return FORM;
    }

    @PostMapping
    String change(
            @ModelAttribute("form") ChangeForm form,
            BindingResult problems,
            Submission submission,
            @ModelAttribute(binding = false) Change change,
            Model model) {
        var view = submission.orShow(FORM, problems, () -> {
            change.perform(form);
            return "redirect:/organizations/" + change.id() + "?done=saved";
        });
        if (submission.isLost()) {
            var stored = directory.get(change.scope(), change.id());
            Submission.showing(form.readAt(stored.version()), problems, model);
        }
        return view;
    }

    /** The change that this request may make, bound to its employer and scope. */
    @ModelAttribute
    Change change(@PathVariable UUID id, @PathVariable Aspect aspect, Scope scope) {
        return new Change(register, words, scope, new OrganizationId(id), aspect);
    }

    @ModelAttribute
    void record(@PathVariable UUID id, @PathVariable Aspect aspect, Scope scope, Model model) {
        var organization = new OrganizationId(id);
        model.addAttribute("organization", directory.get(scope, organization));
        model.addAttribute("aspect", aspect);
        model.addAttribute(
                "segments",
                directory.history(scope, organization).stream()
                        .filter(segment -> segment.aspect() == aspect)
                        .toList());
        model.addAttribute("words", words);
    }

    record Change(OrganizationRegister register, ReferenceWords words, Scope scope, OrganizationId id, Aspect aspect) {

        void perform(ChangeForm form) {
            var fields = new TypedFields();
            var from = fields.day("from", form.from(), words.today());
            var change = new DatedChange(id, fields.version(form.version()), from, "true".equals(form.confirmed()));
            switch (aspect) {
                case NAME -> register.rename(scope, change, required(fields, form));
                case PLACE -> register.move(scope, change, place(fields, form));
                case STATUS -> register.changeStatus(scope, change, status(fields, form));
                case SUPERVISOR -> supervise(fields, change, form);
            }
        }

        private static String required(TypedFields fields, ChangeForm form) {
            var content = fields.required("content", form.content(), 120);
            fields.refuse();
            return content;
        }

        private static OrganizationStatus status(TypedFields fields, ChangeForm form) {
            fields.required("content", form.content(), 40);
            var status = fields.word("content", form.content(), OrganizationStatus.class);
            fields.refuse();
            return Objects.requireNonNull(status);
        }

        private String place(TypedFields fields, ChangeForm form) {
            fields.required("content", form.content(), 120);
            var code = Meant.code(fields, "content", form.content(), words.places());
            fields.refuse();
            return code;
        }

        private void supervise(TypedFields fields, DatedChange change, ChangeForm form) {
            var typed = Meant.code(fields, "content", form.content(), words.authorities());
            var authority = fields.idOrNothing("content", typed);
            fields.refuse();
            register.supervise(scope, change, authority == null ? null : new AuthorityId(authority));
        }
    }
}
