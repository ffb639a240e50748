package org.shegong.web.worker;

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
import org.springframework.stereotype.Component;

/** Says codes of the register in the reader's language; templates have it as {@code words}. */
@Component
public class RegisterWords {

    private final CodeLists lists;
    private final RegionTree regions;
    private final Clock clock;

    RegisterWords(CodeLists lists, RegionTree regions, Clock clock) {
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

    public String all(String list, List<String> codes) {
        var comma = locale().getLanguage().equals("zh") ? "、" : ", ";
        return String.join(comma, codes.stream().map(code -> of(list, code)).toList());
    }

    /** The name of a division; place names have no English form. */
    public String region(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : regions.lastKnown(code, today()).map(RegionView::name).orElse(code);
    }

    /** District and town in one line. */
    public String place(@Nullable String district, @Nullable String town) {
        return String.join(" ", List.of(region(district), region(town))).strip();
    }

    /** What may be chosen from a list today. */
    public List<Choice> choices(String list) {
        return lists.entries(CodeList.valueOf(list), today()).stream()
                .map(entry -> new Choice(entry.code(), entry.name(locale())))
                .toList();
    }

    public List<Choice> districts() {
        return choices(regions.districts(today()));
    }

    public List<Choice> towns(@Nullable String district) {
        return district == null || district.isEmpty() ? List.of() : choices(regions.children(district, today()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<Choice> choices(List<RegionView> regions) {
        return regions.stream()
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
