package org.shegong.web.worker.many;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.worker.FoundPeople;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The people of a selection, as they are shown around the form that changes them. */
@Component
class SelectionPage {

    private final WorkerDirectory directory;
    private final FoundPeople found;

    SelectionPage(WorkerDirectory directory, FoundPeople found) {
        this.directory = directory;
        this.found = found;
    }

    /** The ticked ones, of whom a single foreign one is refused, or everybody whom the list finds. */
    List<WorkerRow> chosen(Scope scope, Selection selection) {
        return selection.isEverybody()
                ? found.by(scope, selection.filters())
                : directory.rows(scope, selection.people());
    }

    /** The same people again; who was changed by somebody else meanwhile is marked. */
    void again(Model model, Scope scope, List<AsRead> read) {
        var versions = read.stream().collect(Collectors.toMap(AsRead::worker, AsRead::version, (one, other) -> one));
        var people = directory.rows(scope, List.copyOf(versions.keySet()));
        show(model, people);
        model.addAttribute(
                "changed",
                people.stream()
                        .filter(row -> isChanged(row, versions))
                        .map(WorkerRow::id)
                        .toList());
    }

    /** The list that the selection was made on. */
    void from(Model model, List<String> filters) {
        model.addAttribute("filters", filters);
        model.addAttribute("back", found.address(filters));
    }

    String listAfter(List<String> filters, String done) {
        var list = found.address(filters);
        return list + (list.contains("?") ? "&" : "?") + "done=" + done;
    }

    void show(Model model, List<WorkerRow> people) {
        model.addAttribute("people", people);
        model.addAttribute("changed", List.of());
        model.addAttribute("most", FoundPeople.MOST);
    }

    private static boolean isChanged(WorkerRow row, Map<WorkerId, Long> versions) {
        return versions.getOrDefault(new WorkerId(row.id()), -1L) != row.version();
    }
}
