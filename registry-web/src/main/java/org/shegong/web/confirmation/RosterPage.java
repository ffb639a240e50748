package org.shegong.web.confirmation;

import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.worker.RegisterWords;
import org.shegong.worker.confirmation.RosterDirectory;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a list shows. */
@Component
class RosterPage {

    static final String VIEW = "confirmation/show";
    static final int SHOWN = 50;

    private final RosterDirectory rosters;
    private final RegisterWords words;

    RosterPage(RosterDirectory rosters, RegisterWords words) {
        this.rosters = rosters;
        this.words = words;
    }

    void fill(Model model, Scope scope, OrganizationId employer, Pageable page) {
        var roster = rosters.get(scope, employer);
        int all = roster.people().size();
        int from = (int) Math.min(page.getOffset(), all);
        var shown = roster.people().subList(from, Math.min(from + page.getPageSize(), all));
        model.addAttribute("roster", roster);
        model.addAttribute("people", new PageImpl<>(shown, page, all));
        model.addAttribute("words", words);
    }
}
