package org.shegong.web.organization;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.merge.OrganizationMerging;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The record of one employer. */
@Controller
@RequestMapping("/organizations/{id}")
class OrganizationRecordController {

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

    @ModelAttribute("words")
    ReferenceWords words() {
        return words;
    }
}
