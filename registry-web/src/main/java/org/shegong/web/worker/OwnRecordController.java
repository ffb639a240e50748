package org.shegong.web.worker;

import java.util.List;
import org.shegong.account.Permission;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.support.Requires;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the register knows of the reader. */
@Controller
@Requires(Permission.OWN_RECORD)
class OwnRecordController {

    static final String PATH = "/record";

    private final RecordPage page;

    OwnRecordController(RecordPage page) {
        this.page = page;
    }

    /** Whoever has no record yet sees the same as with an unknown one. */
    @GetMapping(PATH)
    String show(@RequestParam(defaultValue = "basic") String tab, Scope scope, Model model) {
        model.addAttribute("base", PATH);
        return page.show(model, scope, own(scope).stream().findFirst().orElseGet(WorkerId::next), tab);
    }

    static List<WorkerId> own(Scope scope) {
        return scope.reaches().stream()
                .filter(Reach.Own.class::isInstance)
                .map(reach -> ((Reach.Own) reach).worker())
                .toList();
    }
}
