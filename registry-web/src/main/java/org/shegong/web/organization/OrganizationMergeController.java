package org.shegong.web.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.merge.MergeCommand;
import org.shegong.organization.merge.OrganizationMerging;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
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

/** Merges the double of an employer into the record that stays, and undoes it. */
@Controller
@RequestMapping("/organizations/{id}/merge")
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationMergeController {

    private static final String MERGE = "organization/merge";

    private final OrganizationDirectory directory;
    private final OrganizationMerging merging;
    private final EmployerFinder employers;

    OrganizationMergeController(
            OrganizationDirectory directory, OrganizationMerging merging, EmployerFinder employers) {
        this.directory = directory;
        this.merging = merging;
        this.employers = employers;
    }

    @GetMapping
    String form(@ModelAttribute(binding = false) Twin twin, Model model) {
        model.addAttribute("form", new MergeForm(null, null, null).readAt(storedVersion(twin)));
        return MERGE;
    }

    @PostMapping
    String merge(
            @ModelAttribute(binding = false) Twin twin,
            @ModelAttribute("form") MergeForm form,
            BindingResult problems,
            Submission submission,
            Model model) {
        var view = submission.orShow(
                MERGE, problems, () -> "redirect:/organizations/" + merged(twin, form) + "?done=saved");
        if (submission.isLost()) {
            Submission.showing(form.readAt(storedVersion(twin)), problems, model);
        }
        return view;
    }

    @PostMapping("/undo")
    String undo(
            @ModelAttribute(binding = false) Twin twin, @RequestParam @Nullable String version, Submission submission) {
        return submission.perform(() -> {
            merging.undo(twin.scope(), twin.id(), new TypedFields().version(version));
            return "redirect:/organizations/" + twin.id() + "?done=saved";
        });
    }

    @ModelAttribute
    Twin twin(@PathVariable UUID id, Scope scope) {
        return new Twin(scope, new OrganizationId(id));
    }

    private OrganizationId merged(Twin twin, MergeForm form) {
        var fields = new TypedFields();
        var into =
                employers.oneBeside(twin.scope(), twin.id(), fields, "into", fields.required("into", form.into(), 120));
        var reason = fields.required("reason", form.reason(), 300);
        fields.refuse();
        var target = into.orElseThrow();
        merging.merge(twin.scope(), new MergeCommand(twin.id(), target, fields.version(form.version()), reason));
        return target;
    }

    private long storedVersion(Twin twin) {
        return directory.get(twin.scope(), twin.id()).version();
    }

    /** The record that is a double, and within what scope. */
    record Twin(Scope scope, OrganizationId id) {}
}
