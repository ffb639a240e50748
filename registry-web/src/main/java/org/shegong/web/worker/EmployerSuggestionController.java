package org.shegong.web.worker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.Scope;
import org.shegong.shared.input.Texts;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Suggests employers of the reader's own area while a name is typed. */
@Controller
@Requires(Permission.EDIT_WORKERS)
class EmployerSuggestionController {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    private final OrganizationDirectory directory;
    private final RegisterWords words;

    EmployerSuggestionController(OrganizationDirectory directory, RegisterWords words) {
        this.directory = directory;
        this.words = words;
    }

    @PostMapping("/workers/employers")
    String suggest(@RequestParam @Nullable String organisation, Scope scope, Model model) {
        var typed = Texts.trimmed(organisation);
        model.addAttribute("suggestions", typed.isEmpty() ? List.of() : found(scope, typed));
        return "worker/fields :: suggestions";
    }

    /** The same for whoever only looks for people. */
    @PostMapping("/workers/search/employers")
    @Requires(Permission.READ_WORKERS)
    String suggestToReaders(@RequestParam @Nullable String employer, Scope scope, Model model) {
        return suggest(employer, scope, model);
    }

    private List<Suggestion> found(Scope scope, String typed) {
        return directory.search(scope, OrganizationSearch.text(typed), FIRST).stream()
                .map(this::suggestion)
                .toList();
    }

    private Suggestion suggestion(OrganizationView employer) {
        return new Suggestion(
                employer.name(),
                String.join(" ", List.of(place(employer), code(employer))).strip());
    }

    private String place(OrganizationView employer) {
        return words.place(employer.districtCode(), employer.townCode());
    }

    private static String code(OrganizationView employer) {
        var code = employer.creditCode();
        return code == null ? "" : code;
    }

    /** A name to take over, and what tells it from others like it. */
    public record Suggestion(String name, String place) {}
}
