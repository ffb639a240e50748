package org.shegong.web.worker.many;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.web.worker.FoundPeople;
import org.shegong.worker.AsRead;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.employment.NewEmployment;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

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
        var versions = versions(read);
        var people = directory.rows(scope, List.copyOf(versions.keySet()));
        show(model, people);
        model.addAttribute(
                "changed",
                people.stream()
                        .filter(row -> isChanged(row, versions))
                        .map(WorkerRow::id)
                        .toList());
    }

    List<WorkerRow> rows(Scope scope, List<AsRead> people) {
        return directory.rows(scope, people.stream().map(AsRead::worker).toList());
    }

    static List<AsRead> without(List<AsRead> people, List<WorkerRow> left) {
        var out = left.stream().map(WorkerRow::id).toList();
        return people.stream()
                .filter(read -> !out.contains(read.worker().value()))
                .toList();
    }

    /** Everybody whom the list finds. */
    List<WorkerRow> everybody(Scope scope, List<String> filters) {
        return found.by(scope, filters);
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
        model.addAttribute("atOnce", FoundPeople.AT_ONCE);
        model.addAttribute("most", FoundPeople.MOST);
    }

    /** Whether somebody works there already, or a job has to do it; the page then says how many can and asks once more. */
    boolean mustAsk(Model model, List<WorkerRow> people, EntryCheck<NewEmployment> check) {
        var there = there(people, check);
        var ask = check.command().isPresent() && (!there.isEmpty() || people.size() > FoundPeople.AT_ONCE);
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        if (!ask || request.getRequest().getParameter("_confirmed") != null) {
            return false;
        }
        model.addAttribute("there", there.stream().map(WorkerRow::id).toList());
        model.addAttribute("can", people.size() - there.size());
        return true;
    }

    /** Who works for that employer already. */
    static List<WorkerRow> there(List<WorkerRow> people, EntryCheck<NewEmployment> check) {
        return check.command().stream()
                .flatMap(wanted -> people.stream()
                        .filter(row ->
                                wanted.employer().value().equals(row.work().employerId())))
                .toList();
    }

    static boolean areCurrent(List<WorkerRow> rows, List<AsRead> read) {
        var versions = versions(read);
        return rows.stream().noneMatch(row -> isChanged(row, versions));
    }

    private static Map<WorkerId, Long> versions(List<AsRead> read) {
        return read.stream().collect(Collectors.toMap(AsRead::worker, AsRead::version, (one, other) -> one));
    }

    private static boolean isChanged(WorkerRow row, Map<WorkerId, Long> versions) {
        return versions.getOrDefault(new WorkerId(row.id()), -1L) != row.version();
    }
}
