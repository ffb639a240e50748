package org.shegong.web.preference;

import java.util.List;
import java.util.Objects;
import org.shegong.preference.ListPreferences;
import org.shegong.shared.Acting;
import org.shegong.shared.id.AccountId;
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
     * or the usual ones.
     */
    public void into(Model model, Furnished list) {
        var reader = new AccountId(Objects.requireNonNull(Acting.current().account(), "Somebody is signed in"));
        var chosen = preferences.columns(reader, list.name()).stream()
                .filter(list.columns()::contains)
                .toList();
        model.addAttribute("listName", list.name());
        model.addAttribute("listViews", preferences.views(reader, list.name()));
        model.addAttribute("listAllColumns", list.columns());
        model.addAttribute("listColumns", chosen.isEmpty() ? list.usual() : chosen);
    }

    /** A list, the columns it has, and those it shows to whoever has not chosen. */
    public record Furnished(String name, List<String> columns, List<String> usual) {}
}
