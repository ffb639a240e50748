package org.shegong.web.audit;

import java.time.Clock;
import org.shegong.account.Permission;
import org.shegong.audit.AuditDirectory;
import org.shegong.audit.AuditVerifier;
import org.shegong.web.layout.OnlyReads;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Requires;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/audit")
@Requires(Permission.READ_AUDIT)
class AuditPageController {

    private final AuditDirectory directory;
    private final AuditVerifier verifier;
    private final Clock clock;

    AuditPageController(AuditDirectory directory, AuditVerifier verifier, Clock clock) {
        this.directory = directory;
        this.verifier = verifier;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("search") AuditFilter search,
            @Listed(sorts = "recordedAt", size = 50) Pageable page,
            Model model) {
        model.addAttribute("entries", directory.search(search.search(clock), page));
        model.addAttribute("actions", directory.actions());
        model.addAttribute("kinds", AuditFilter.KINDS);
        return "audit/list";
    }

    /** Reads the whole trail; what it finds is shown at once and recorded. */
    @OnlyReads
    @PostMapping("/verification")
    String verify(Model model) {
        model.addAttribute("report", verifier.verify());
        return "audit/verification";
    }
}
