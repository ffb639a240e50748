package org.shegong.web.worker;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.layout.PageAddress;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.springframework.data.domain.Page;
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

    private static final String VIEW = "worker/list";

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
            Model model,
            HttpServletRequest request) {
        fill(model, query, page, scope, request);
        return htmx.pageOrFragment(VIEW, "rows");
    }

    /** The exact number behind "10,000+", asked for once the page stands. */
    @GetMapping(params = "total=exact")
    String total(WorkerQuery query, Scope scope, Model model) {
        model.addAttribute("count", directory.count(scope, query.toSearch(words.today())));
        return "layout/list :: counted";
    }

    /** What stands in the query bar: a personal number opens the record it belongs to. */
    @PostMapping("/search")
    String search(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Model model,
            HttpServletRequest request) {
        if (!query.isPersonal()) {
            return "redirect:" + address(query, request).whole();
        }
        var found = fill(model, query, page, scope, request);
        return found.getTotalElements() == 1
                ? "redirect:/workers/" + found.getContent().get(0).id()
                : VIEW;
    }

    /** The same while somebody is still typing: the rows, and the address that may be seen. */
    @PostMapping(path = "/search", headers = "HX-Request=true")
    String searchLive(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        fill(model, query, page, scope, request);
        response.setHeader("HX-Replace-Url", address(query, request).whole());
        return VIEW + " :: rows";
    }

    private Page<WorkerRow> fill(
            Model model, WorkerQuery query, Pageable page, Scope scope, HttpServletRequest request) {
        var found = directory.search(scope, query.toSearch(words.today()), page);
        model.addAttribute("query", query);
        model.addAttribute("address", address(query, request));
        model.addAttribute("workers", found);
        model.addAttribute("exact", found.getTotalElements() <= WorkerDirectory.COUNTED);
        model.addAttribute("filters", filters.chips(query, found.getContent()));
        model.addAttribute("columns", WorkerQuery.COLUMNS);
        model.addAttribute("words", words);
        return found;
    }

    /** Links, exports and saved views of the list are made of this. */
    private static PageAddress address(WorkerQuery query, HttpServletRequest request) {
        var asked = PageAddress.asked("/workers", request.getParameterMap());
        return query.isPersonal() ? asked.hiding("q") : asked;
    }
}
