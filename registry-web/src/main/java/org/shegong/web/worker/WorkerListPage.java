package org.shegong.web.worker;

import java.util.List;
import java.util.Objects;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.preference.ListFurniture;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the list of people shows for a query, and the address of it that may be seen. */
@Component
class WorkerListPage {

    private static final ListFurniture.Furnished LIST =
            new ListFurniture.Furnished("workers", WorkerQuery.COLUMNS, WorkerQuery.USUAL);

    /** What a browser and the container take as an address. */
    private static final int LONGEST_ADDRESS = 4_000;

    private final WorkerDirectory directory;
    private final WorkerFilters filters;
    private final RegisterWords words;
    private final ListFurniture furniture;

    WorkerListPage(WorkerDirectory directory, WorkerFilters filters, RegisterWords words, ListFurniture furniture) {
        this.directory = directory;
        this.filters = filters;
        this.words = words;
        this.furniture = furniture;
    }

    long count(Scope scope, WorkerQuery query) {
        return directory.count(scope, query.toSearch(words.today()));
    }

    Page<WorkerRow> fill(Model model, WorkerQuery query, Pageable page, Scope scope) {
        var found = directory.search(scope, query.toSearch(words.today()), page);
        model.addAttribute("query", query);
        model.addAttribute("address", address(query));
        model.addAttribute("workers", found);
        model.addAttribute("exact", found.getTotalElements() <= WorkerDirectory.COUNTED);
        model.addAttribute("filters", filters.chips(query, found.getContent()));
        model.addAttribute("picks", filters.picks(query));
        model.addAttribute("words", words);
        furniture.into(model, LIST);
        return found;
    }

    /** Links, exports and saved views of the list are made of this. */
    PageAddress address(WorkerQuery query) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        var asked = PageAddress.asked("/workers", request.getRequest().getParameterMap());
        var shown = query.isPersonal() ? asked.hiding("q") : asked;
        if (shown.whole().length() > LONGEST_ADDRESS) {
            throw new InvalidFields(List.of(new FieldProblem("q", "TOO_LONG")));
        }
        return shown;
    }
}
