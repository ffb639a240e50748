package org.shegong.web.organization;

import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.Scope;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests employers of the reader's own area while somebody types into a field. */
@Controller
@Requires(Permission.EDIT_ORGANIZATIONS)
class OrganizationSuggestionController {

    private final EmployerFinder employers;
    private final ReferenceWords words;

    OrganizationSuggestionController(EmployerFinder employers, ReferenceWords words) {
        this.employers = employers;
        this.words = words;
    }

    @GetMapping("/organizations/suggestions")
    String suggest(
            @RequestParam @Nullable String into, @RequestParam @Nullable String parent, Scope scope, Model model) {
        model.addAttribute(
                "suggestions",
                employers.suggestions(scope, parent == null ? into : parent).stream()
                        .map(this::suggestion)
                        .toList());
        return "organization/suggestions :: options";
    }

    private Suggestion suggestion(OrganizationView employer) {
        var code = employer.creditCode();
        return new Suggestion(employer.name(), words.region(employer.regionCode()) + (code == null ? "" : " " + code));
    }

    /**
     * A line under a field.
     *
     * @param text what is taken into the field
     * @param hint what tells it from others like it
     */
    record Suggestion(String text, String hint) {}
}
