package org.shegong.web.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.merge.MergeCommand;
import org.shegong.organization.merge.OrganizationMerging;
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
import org.springframework.web.bind.annotation.RequestParam;

/** The record of one employer, and the merging of its doubles. */
@Controller
@RequestMapping("/organizations/{id}")
class OrganizationRecordController {

    private static final String MERGE = "organization/merge";

    private final OrganizationDirectory directory;
    private final OrganizationMerging merging;
    private final EmployerFinder employers;
    private final OrganizationPeople people;
    private final ReferenceWords words;

    OrganizationRecordController(
            OrganizationDirectory directory,
            OrganizationMerging merging,
            EmployerFinder employers,
            OrganizationPeople people,
            ReferenceWords words) {
        this.directory = directory;
        this.merging = merging;
        this.employers = employers;
        this.people = people;
        this.words = words;
    }

    @GetMapping
    @Requires(Permission.READ_ORGANIZATIONS)
    String show(@PathVariable UUID id, Scope scope, Rights rights, Model model) {
        var organization = new OrganizationId(id);
        var view = directory.get(scope, organization);
        model.addAttribute("organization", view);
        model.addAttribute("parentName", employers.nameOf(scope, view.parent()));
        model.addAttribute("people", people.countOf(rights, organization));
        model.addAttribute("segments", directory.history(scope, organization));
        model.addAttribute("merges", merging.log(scope, organization));
        return "organization/show";
    }

    @GetMapping("/merge")
    @Requires(Permission.EDIT_ORGANIZATIONS)
    String form(@PathVariable UUID id, Scope scope, Model model) {
        var version = directory.get(scope, new OrganizationId(id)).version();
        model.addAttribute("form", new MergeForm(null, null, String.valueOf(version)));
        return MERGE;
    }

    @PostMapping("/merge")
    @Requires(Permission.EDIT_ORGANIZATIONS)
    String merge(
            @PathVariable UUID id,
            @ModelAttribute("form") MergeForm form,
            BindingResult problems,
            Scope scope,
            Submission submission) {
        return submission.orShow(MERGE, problems, () -> {
            var fields = new TypedFields();
            var into = employers.one(scope, fields, "into", fields.required("into", form.into(), 120));
            var reason = fields.required("reason", form.reason(), 300);
            fields.refuse();
            var target = into.orElseThrow();
            merging.merge(
                    scope, new MergeCommand(new OrganizationId(id), target, fields.version(form.version()), reason));
            return "redirect:/organizations/" + target + "?done=saved";
        });
    }

    @PostMapping("/merge/undo")
    @Requires(Permission.EDIT_ORGANIZATIONS)
    String undo(@PathVariable UUID id, @RequestParam @Nullable String version, Scope scope, Submission submission) {
        return submission.perform(() -> {
            merging.undo(scope, new OrganizationId(id), new TypedFields().version(version));
            return "redirect:/organizations/" + id + "?done=saved";
        });
    }

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
