package org.shegong.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;

/** The trees of all days as one reading of the database gave them. */
final class TreeSnapshot {

    private final Map<String, List<Placement>> byCode = new LinkedHashMap<>();
    private final Map<String, List<Placement>> byParent = new HashMap<>();
    private final Map<String, List<Placement>> byName = new HashMap<>();
    private final Map<String, List<String>> aliases;
    private final List<LineageStep> lineage;

    TreeSnapshot(List<Placement> placements, Map<String, List<String>> aliases, List<LineageStep> lineage) {
        this.aliases = aliases;
        this.lineage = lineage;
        for (var placement : placements) {
            add(byCode, placement.code(), placement);
            add(byParent, String.valueOf(placement.parentCode()), placement);
            Stream.concat(Stream.of(placement.name()), aliasesOf(placement.code()).stream())
                    .map(Texts::compact)
                    .distinct()
                    .forEach(name -> add(byName, name, placement));
        }
    }

    Optional<RegionView> find(String code, LocalDate on) {
        return placement(code, on).map(placement -> view(placement, on));
    }

    /** What a region was last, on a day or before it, so that a code that has ended still has a name. */
    Optional<RegionView> last(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(placement -> !placement.validFrom().isAfter(on))
                .max(Comparator.comparing(Placement::validFrom))
                .map(placement -> view(placement, on));
    }

    List<RegionView> children(String code, LocalDate on) {
        return views(byParent.getOrDefault(code, List.of()), on);
    }

    List<RegionView> named(String name, LocalDate on) {
        return views(byName.getOrDefault(Texts.compact(name), List.of()), on);
    }

    List<RegionView> ofLevel(RegionLevel level, LocalDate on) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(placement -> placement.level() == level && placement.isValidOn(on))
                .map(placement -> view(placement, on))
                .toList();
    }

    List<RegionView> history(String code) {
        return byCode.getOrDefault(code, List.of()).stream()
                .map(placement -> view(placement, placement.validFrom()))
                .toList();
    }

    Optional<Placement> firstOfLevel(RegionLevel level) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .filter(placement -> placement.level() == level)
                .findFirst();
    }

    List<LineageStep> lineageOf(String code) {
        return lineage.stream()
                .filter(step -> step.fromCode().equals(code) || step.toCode().equals(code))
                .toList();
    }

    boolean changes(LocalDate after, LocalDate until) {
        return byCode.values().stream()
                .flatMap(List::stream)
                .flatMap(placement -> Stream.of(placement.validFrom(), placement.validTo()))
                .anyMatch(day -> day != null && day.isAfter(after) && !day.isAfter(until));
    }

    /** The one region that followed on or before a day; nothing where it was split. */
    Optional<String> successor(String code, LocalDate on) {
        var followed = lineage.stream()
                .filter(step ->
                        step.fromCode().equals(code) && !step.changedOn().isAfter(on))
                .toList();
        return followed.size() == 1 ? Optional.of(followed.get(0).toCode()) : Optional.empty();
    }

    RegionView view(Placement placement, LocalDate on) {
        String district = null;
        String town = null;
        for (var step = placement; step != null; step = parent(step, on)) {
            district = step.level().isDistrict() ? step.code() : district;
            town = step.level() == RegionLevel.TOWN ? step.code() : town;
        }
        return new RegionView(
                placement.code(),
                placement.name(),
                placement.level(),
                placement.parentCode(),
                district,
                town,
                placement.virtual(),
                aliasesOf(placement.code()),
                placement.validFrom(),
                placement.validTo(),
                placement.sourceDocument(),
                placement.version());
    }

    private @Nullable Placement parent(Placement child, LocalDate on) {
        var code = child.parentCode();
        return code == null
                ? null
                : placement(code, on)
                        .or(() -> byCode.getOrDefault(code, List.of()).stream().findFirst())
                        .orElse(null);
    }

    private List<RegionView> views(List<Placement> placements, LocalDate on) {
        return placements.stream()
                .filter(placement -> placement.isValidOn(on))
                .map(placement -> view(placement, on))
                .toList();
    }

    private Optional<Placement> placement(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(placement -> placement.isValidOn(on))
                .findFirst();
    }

    private List<String> aliasesOf(String code) {
        return aliases.getOrDefault(code, List.of());
    }

    private static void add(Map<String, List<Placement>> index, String key, Placement placement) {
        index.computeIfAbsent(key, name -> new ArrayList<>()).add(placement);
    }
}
