package org.shegong.web.worker.change;

import java.util.Map;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.support.Requires;
import org.shegong.web.worker.RecordPage;
import org.shegong.web.worker.Revealed;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.shegong.worker.reveal.RevealField;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one value in full, in the answer to a request that names its purpose and nowhere else. */
@Controller
@Requires(Permission.REVEAL_PERSONAL_DATA)
class WorkerRevealController {

    private final PersonalDataReveal reveal;
    private final RecordPage page;

    WorkerRevealController(PersonalDataReveal reveal, RecordPage page) {
        this.reveal = reveal;
        this.page = page;
    }

    @PostMapping("/workers/{id}/reveal")
    String show(
            @PathVariable UUID id,
            @RequestParam RevealField field,
            @RequestParam String purpose,
            Scope scope,
            Model model) {
        var worker = new WorkerId(id);
        model.addAttribute("revealed", new Revealed(field, reveal.reveal(scope, worker, field, purpose)));
        model.addAttribute("address", PageAddress.asked("/workers/" + id, Map.of()));
        page.fill(model, scope, worker, "");
        return RecordPage.VIEW;
    }
}
