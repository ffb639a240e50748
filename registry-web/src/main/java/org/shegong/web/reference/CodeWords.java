package org.shegong.web.reference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.web.layout.Choice;
import org.springframework.context.i18n.LocaleContextHolder;

/** Says codes and regions in the reader's language, as every kind of page needs it. */
public abstract class CodeWords {

    private final CodeLists lists;
    private final RegionTree regions;
    private final Clock clock;

    protected CodeWords(CodeLists lists, RegionTree regions, Clock clock) {
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    /** The words of a code, the code itself where the list does not know it, nothing for nothing. */
    public String of(String list, @Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : lists.find(CodeList.valueOf(list), code)
                        .map(entry -> entry.name(locale()))
                        .orElse(code);
    }

    /** The name of a region, also of one that has ended; place names have no English form. */
    public String region(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : regions.lastKnown(code, today()).map(RegionView::name).orElse(code);
    }

    /** What may be chosen from a list today. */
    public List<Choice> choices(String list) {
        return lists.entries(CodeList.valueOf(list), today()).stream()
                .map(entry -> new Choice(entry.code(), entry.name(locale())))
                .toList();
    }

    public List<Choice> districts() {
        return choicesOf(regions.districts(today()));
    }

    public List<Choice> towns(@Nullable String district) {
        return district == null || district.isEmpty() ? List.of() : choicesOf(regions.children(district, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    protected static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static List<Choice> choicesOf(List<RegionView> regions) {
        return regions.stream()
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
    }
}
