package org.shegong.web.worker;

import jakarta.servlet.http.HttpServletResponse;
import org.shegong.account.Permission;
import org.shegong.shared.Scope;
import org.shegong.web.layout.OnlyReads;
import org.shegong.web.listing.Listed;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
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

    private final WorkerListPage list;

    WorkerListController(WorkerListPage list) {
        this.list = list;
    }

    @GetMapping
    String list(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Htmx htmx,
            Model model) {
        list.fill(model, query, page, scope);
        return htmx.pageOrFragment(VIEW, "rows");
    }

    /** How many there are in all: asked for once the page stands, or by a link where no script runs. */
    @GetMapping(params = "total=exact")
    String total(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Htmx htmx,
            Model model) {
        if (htmx.wantsFragment()) {
            list.count(model, query, page, scope);
            return "layout/list :: counted";
        }
        list.fillCounted(model, query, page, scope);
        return VIEW;
    }

    /** What stands in the query bar: a personal number opens the record it belongs to. */
    @OnlyReads
    @PostMapping("/search")
    String search(
            WorkerQuery query,
            @Listed(sorts = {"name", "registryNo", "validTo"}) Pageable page,
            Scope scope,
            Model model) {
        if (!query.isPersonal()) {
            return "redirect:" + list.address(query, scope).whole();
        }
        var found = list.fill(model, query, page, scope);
        return found.isFirst() && !found.hasNext() && found.getNumberOfElements() == 1
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
            HttpServletResponse response) {
        list.fill(model, query, page, scope);
        response.setHeader("HX-Replace-Url", list.address(query, scope).whole());
        return VIEW + " :: rows";
    }
}
