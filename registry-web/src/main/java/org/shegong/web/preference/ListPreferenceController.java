package org.shegong.web.preference;

import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.preference.ListPreferences;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Submission;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/lists/{list:[a-z-]{1,60}}")
@Requires(Permission.OWN_ACCOUNT)
class ListPreferenceController {

    private final ListPreferences preferences;

    ListPreferenceController(ListPreferences preferences) {
        this.preferences = preferences;
    }

    @PostMapping("/views")
    String save(
            SignedIn user,
            @PathVariable String list,
            @RequestParam("viewName") String name,
            @RequestParam String back,
            Submission submission) {
        var way = new WayBack(back);
        return submission.perform(() -> {
            int query = way.address().indexOf('?');
            preferences.saveView(
                    user.id(), list, name, query < 0 ? "" : way.address().substring(query + 1));
            return way.redirect("view-saved");
        });
    }

    @PostMapping("/views/{view}/removal")
    String forget(SignedIn user, @PathVariable UUID view, @RequestParam String back, Submission submission) {
        return submission.perform(() -> {
            preferences.forgetView(user.id(), view);
            return new WayBack(back).redirect("view-forgotten");
        });
    }

    @PostMapping("/columns")
    String choose(SignedIn user, @PathVariable String list, @ModelAttribute ColumnsForm chosen, Submission submission) {
        return submission.perform(() -> {
            preferences.chooseColumns(user.id(), list, chosen.ticked(), chosen.all());
            return chosen.way().redirect("columns-chosen");
        });
    }
}
