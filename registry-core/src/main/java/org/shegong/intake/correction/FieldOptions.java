package org.shegong.intake.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionLevel;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.springframework.stereotype.Component;

/** What a field can be mended to, where its values are known. */
@Component
class FieldOptions {

    private final CodeLists lists;
    private final RegionTree regions;

    FieldOptions(CodeLists lists, RegionTree regions) {
        this.lists = lists;
        this.regions = regions;
    }

    /**
     * Everything to choose from; nothing where the value is typed or searched.
     *
     * @param within what the row says in the field on which the choice depends
     */
    List<FieldOption> of(FieldChoice choice, String within, LocalDate on, Locale locale) {
        return switch (choice.source()) {
            case LIST, ENTRIES ->
                Optional.ofNullable(choice.list())
                        .map(list -> entries(list, on, locale))
                        .orElse(List.of());
            case DISTRICTS -> named(regions.districts(on));
            case TOWNS ->
                named(regions
                        .districtNamed(within, on)
                        .map(district -> regions.children(district.code(), on))
                        .orElse(List.of())
                        .stream()
                        .filter(region -> region.level() == RegionLevel.TOWN)
                        .toList());
            case EMPLOYERS -> List.of();
        };
    }

    private List<FieldOption> entries(CodeList list, LocalDate on, Locale locale) {
        return lists.entries(list, on).stream()
                .map(entry -> new FieldOption(entry.zh(), entry.name(locale)))
                .toList();
    }

    private static List<FieldOption> named(List<RegionView> found) {
        return found.stream()
                .map(region -> new FieldOption(region.name(), region.name()))
                .toList();
    }
}
