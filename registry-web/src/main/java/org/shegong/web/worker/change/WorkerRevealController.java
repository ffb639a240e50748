package org.shegong.web.worker.change;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.support.Requires;
import org.shegong.worker.reveal.PersonalDataReveal;
import org.shegong.worker.reveal.RevealField;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows one value in full, in the answer to a request that names its purpose and nowhere else. */
@Controller
@Requires(Permission.REVEAL_PERSONAL_DATA)
class WorkerRevealController {

    private final PersonalDataReveal reveal;
    private final ChangePage page;

    WorkerRevealController(PersonalDataReveal reveal, ChangePage page) {
        this.reveal = reveal;
        this.page = page;
    }

    @PostMapping("/workers/{id}/reveal")
    ModelAndView show(
            @PathVariable UUID id, @RequestParam RevealField field, @RequestParam String purpose, Scope scope) {
        var value = reveal.reveal(scope, new WorkerId(id), field, purpose);
        return page.of(id, scope)
                .with("revealed", new Revealed(field, value))
                .with("tabs", List.of("basic", "certification", "hours", "employment", "history"))
                .with("tab", "basic")
                .with("address", PageAddress.asked("/workers/" + id, Map.of()))
                .as("worker/show");
    }

    /** A value in full, for one page. */
    public record Revealed(RevealField field, String value) {

        @Override
        public String toString() {
            return field + " ***";
        }
    }
}
