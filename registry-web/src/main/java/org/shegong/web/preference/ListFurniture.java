package org.shegong.web.preference;

import java.util.List;
import org.shegong.account.SignedIn;
import org.shegong.preference.ListPreferences;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts the reader's saved views and chosen columns into the model of a list; the fragments are in preference/list. */
@Component
public class ListFurniture {

    private final ListPreferences preferences;

    ListFurniture(ListPreferences preferences) {
        this.preferences = preferences;
    }

    /**
     * Adds {@code listName}, {@code listViews}, {@code listAllColumns} and {@code listColumns}, which are the chosen ones
     * or all.
     */
    public void into(Model model, SignedIn user, String list, List<String> allColumns) {
        var chosen = preferences.columns(user.id(), list).stream()
                .filter(allColumns::contains)
                .toList();
        model.addAttribute("listName", list);
        model.addAttribute("listViews", preferences.views(user.id(), list));
        model.addAttribute("listAllColumns", allColumns);
        model.addAttribute("listColumns", chosen.isEmpty() ? allColumns : chosen);
    }
}
