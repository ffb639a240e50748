package org.shegong.web.worker;

import jakarta.servlet.http.HttpServletRequest;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The list of people. What may be personal is sent by POST and never stands in an address. */
@Controller
@RequestMapping("/workers")
@Requires(Permission.READ_WORKERS)
class WorkerListController {

    private static final int FIRST_PAGE = 20;

    private final WorkerDirectory directory;
    private final WorkerFilters filters;
    private final RegisterWords words;

    WorkerListController(WorkerDirectory directory, WorkerFilters filters, RegisterWords words) {
        this.directory = directory;
        this.filters = filters;
        this.words = words;
    }

    @GetMapping
    String list(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Htmx htmx,
            Model model) {
        fill(model, query, page, scope);
        return htmx.pageOrFragment("worker/list", "rows");
    }

    /** The exact number behind "10,000+", asked for once the page stands. */
    @GetMapping(params = "total=exact")
    String total(WorkerQuery query, Scope scope, Model model) {
        model.addAttribute("count", directory.count(scope, query.toSearch(words.today())));
        return "layout/list :: counted";
    }

    /** What stands in the search boxes: a personal number opens the record it belongs to. */
    @PostMapping("/search")
    String search(WorkerQuery query, Scope scope, Model model, HttpServletRequest request) {
        if (!query.isPersonal()) {
            return "redirect:" + PageAddress.asked("/workers", request.getParameterMap());
        }
        var found = directory.search(scope, WorkerSearch.of(Texts.trimmed(query.q())), PageRequest.of(0, FIRST_PAGE));
        if (found.getTotalElements() == 1) {
            return "redirect:/workers/" + found.getContent().get(0).id();
        }
        fill(model, query, PageRequest.of(0, FIRST_PAGE), scope);
        return "worker/list";
    }

    private void fill(Model model, WorkerQuery query, Pageable page, Scope scope) {
        var found = directory.search(scope, query.toSearch(words.today()), page);
        model.addAttribute("query", query);
        model.addAttribute("workers", found);
        model.addAttribute("exact", found.getTotalElements() <= WorkerDirectory.COUNTED);
        model.addAttribute("filters", filters.chips(query, found.getContent()));
        model.addAttribute("columns", WorkerQuery.COLUMNS);
        model.addAttribute("words", words);
    }
}
