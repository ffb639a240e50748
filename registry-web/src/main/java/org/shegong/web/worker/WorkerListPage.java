package org.shegong.web.worker;

import java.util.List;
import java.util.Objects;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.listing.ListTotal;
import org.shegong.web.preference.ListFurniture;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
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
    private final EmployerFilter employers;

    WorkerListPage(
            WorkerDirectory directory,
            WorkerFilters filters,
            RegisterWords words,
            ListFurniture furniture,
            EmployerFilter employers) {
        this.directory = directory;
        this.employers = employers;
        this.filters = filters;
        this.words = words;
        this.furniture = furniture;
    }

    /** The page at once; how many there are in all is asked for when it stands, unless the page tells. */
    Slice<WorkerRow> fill(Model model, WorkerQuery query, Pageable page, Scope scope) {
        var employer = employers.read(scope, query.employer());
        Slice<WorkerRow> found =
                employer.isUnclear() ? Page.empty(page) : directory.list(scope, search(query, employer), page);
        model.addAttribute("total", ListTotal.known(found).orElse(null));
        model.addAttribute("most", FoundPeople.MOST);
        model.addAttribute("query", query);
        model.addAttribute("employer", employer);
        model.addAttribute("address", address(query, scope));
        model.addAttribute("workers", found);
        model.addAttribute("filters", filters.chips(query, employer));
        model.addAttribute("picks", filters.picks(query));
        model.addAttribute("words", words);
        furniture.into(model, LIST);
        return found;
    }

    /** The page with the exact total, for whoever asks for it as a page. */
    void fillCounted(Model model, WorkerQuery query, Pageable page, Scope scope) {
        fill(model, query, page, scope);
        model.addAttribute("total", total(query, page, scope));
    }

    /** The total alone, and what of the page waits for it. */
    void count(Model model, WorkerQuery query, Pageable page, Scope scope) {
        model.addAttribute("listed", page);
        model.addAttribute("address", address(query, scope));
        model.addAttribute("total", total(query, page, scope));
        model.addAttribute("most", FoundPeople.MOST);
    }

    private ListTotal total(WorkerQuery query, Pageable page, Scope scope) {
        var employer = employers.read(scope, query.employer());
        return ListTotal.of(employer.isUnclear() ? 0 : directory.count(scope, search(query, employer)), page);
    }

    private WorkerSearch search(WorkerQuery query, EmployerFilter.Meant employer) {
        return query.at(employer.id()).toSearch(words.today());
    }

    /** Links, exports and saved views of the list are made of this. */
    PageAddress address(WorkerQuery query, Scope scope) {
        var request = Objects.requireNonNull((ServletRequestAttributes) RequestContextHolder.getRequestAttributes());
        var employer = employers.read(scope, query.employer());
        var typed = PageAddress.asked("/workers", request.getRequest().getParameterMap());
        var asked = employer.id().isEmpty() ? typed : typed.saying("employer", employer.id());
        var shown = query.isPersonal() ? asked.hiding("q") : asked;
        if (shown.whole().length() > LONGEST_ADDRESS) {
            throw new InvalidFields(List.of(new FieldProblem("q", "TOO_LONG")));
        }
        return shown;
    }
}
