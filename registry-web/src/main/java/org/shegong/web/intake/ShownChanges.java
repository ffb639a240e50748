package org.shegong.web.intake;

import java.util.List;
import java.util.Map;
import org.shegong.account.SignedIn;
import org.shegong.intake.comparison.ImportChanges;
import org.shegong.intake.comparison.ImportChanges.ChangedRow;
import org.shegong.intake.kind.Difference;
import org.shegong.shared.id.ImportId;
import org.shegong.web.worker.RegisterWords;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Says what a file changes in the reader's language. */
@Component
class ShownChanges {

    private static final Map<String, String> PAGES =
            Map.of("ROSTER", "/workers/", "REGIONAL_FIGURES", "/regions?code=");

    private final ImportChanges changes;
    private final RegisterWords words;

    ShownChanges(ImportChanges changes, RegisterWords words) {
        this.changes = changes;
        this.words = words;
    }

    Page<Shown> page(SignedIn user, ImportId id, String kind, Pageable page) {
        var link = PAGES.getOrDefault(kind, "/organizations/");
        return changes.page(user.id(), id, page).map(row -> shown(row, link));
    }

    private Shown shown(ChangedRow row, String link) {
        return new Shown(
                row.row(),
                link + row.objectId(),
                row.title(),
                row.differences().stream()
                        .map(one -> new Pair(one.field(), worded(one, one.before()), worded(one, one.after())))
                        .toList());
    }

    private String worded(Difference difference, String value) {
        var list = difference.list();
        return list == null || value.isEmpty() ? value : words.all(list.name(), List.of(value.split(",", -1)));
    }

    /** What one row of the file changes. */
    public record Shown(int row, String link, String title, List<Pair> differences) {}

    /** One value before and after. */
    public record Pair(String field, String before, String after) {}
}
