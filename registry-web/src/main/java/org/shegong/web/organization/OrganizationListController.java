package org.shegong.web.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.shared.Scope;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.FilterChip;
import org.shegong.web.listing.Listed;
import org.shegong.web.preference.ListFurniture;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Htmx;
import org.shegong.web.support.Requires;
import org.shegong.web.support.Wording;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
@Requires(Permission.READ_ORGANIZATIONS)
class OrganizationListController {

    private static final ListFurniture.Furnished LIST = new ListFurniture.Furnished(
            "organizations",
            List.of("creditCode", "organizationCode", "kind", "rating", "place", "supervisor", "status"),
            List.of("creditCode", "kind", "place", "status"));

    private final OrganizationDirectory directory;
    private final ListFurniture furniture;
    private final ReferenceWords words;
    private final Wording wording;

    OrganizationListController(
            OrganizationDirectory directory, ListFurniture furniture, ReferenceWords words, Wording wording) {
        this.directory = directory;
        this.furniture = furniture;
        this.words = words;
        this.wording = wording;
    }

    @GetMapping("/organizations")
    String list(
            OrganizationQuery query,
            @Listed(sorts = {"name", "creditCode", "kind", "district"}) Pageable page,
            Scope scope,
            Htmx htmx,
            Model model) {
        model.addAttribute("query", query);
        model.addAttribute("organizations", directory.search(scope, query.toSearch(), page));
        model.addAttribute("words", words);
        furniture.into(model, LIST);
        return htmx.pageOrFragment("organization/list", "rows");
    }

    /** The filters at work, for the chips over the list. */
    @ModelAttribute("filters")
    List<FilterChip> filters(OrganizationQuery query, Locale locale) {
        var status = Texts.trimmed(query.status());
        var chips = new ArrayList<FilterChip>();
        chips.add(chip("q", query.q(), locale));
        chips.add(chip("district", words.region(query.district()), locale));
        chips.add(chip("town", words.region(query.town()), locale));
        chips.add(chip("kind", words.of("ORGANIZATION_KIND", query.kind()), locale));
        chips.add(chip("status", status.isEmpty() ? "" : text("organization.status." + status, locale), locale));
        chips.add(chip("merged", "true".equals(query.merged()) ? text("organization.merged", locale) : "", locale));
        return chips.stream().filter(chip -> !chip.value().isEmpty()).toList();
    }

    private FilterChip chip(String parameter, @Nullable String value, Locale locale) {
        return new FilterChip(parameter, text("organization.filter." + parameter, locale), Texts.trimmed(value));
    }

    private String text(String key, Locale locale) {
        return wording.text(key, new Object[0], locale);
    }
}
