package org.shegong.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.shegong.shared.input.Texts;

/** All code lists as they stood at one reading of the database, ready to be asked. */
final class CodeSnapshot {

    private final Map<CodeList, List<CodeEntry>> entries;
    private final Map<CodeList, List<CodeSynonym>> synonyms;
    private final Map<String, String> crosswalks;
    private final Map<CodeList, Map<String, List<CodeEntry>>> byCode = new EnumMap<>(CodeList.class);
    private final Map<CodeList, Map<String, List<CodeEntry>>> bySpelling = new EnumMap<>(CodeList.class);
    private final Map<CodeList, Map<String, List<CodeSynonym>>> bySynonym = new EnumMap<>(CodeList.class);

    CodeSnapshot(
            Map<CodeList, List<CodeEntry>> entries,
            Map<CodeList, List<CodeSynonym>> synonyms,
            Map<String, String> crosswalks) {
        this.entries = entries;
        this.synonyms = synonyms;
        this.crosswalks = crosswalks;
        entries.forEach((list, all) -> all.forEach(entry -> index(list, entry)));
        synonyms.forEach((list, all) -> all.forEach(synonym -> within(bySynonym, list)
                .computeIfAbsent(synonym.spelling(), key -> new ArrayList<>())
                .add(synonym)));
    }

    private void index(CodeList list, CodeEntry entry) {
        within(byCode, list)
                .computeIfAbsent(entry.code(), key -> new ArrayList<>())
                .add(entry);
        for (var spelling : List.of(folded(entry.code()), folded(entry.zh()), folded(entry.en()))) {
            within(bySpelling, list)
                    .computeIfAbsent(spelling, key -> new ArrayList<>())
                    .add(entry);
        }
    }

    static String folded(String text) {
        return Texts.compact(text).toUpperCase(Locale.ROOT);
    }

    static String crosswalkKey(CodeList from, String code, CodeList to) {
        return from + "/" + code + "/" + to;
    }

    Optional<CodeEntry> resolve(CodeList list, String text, LocalDate on) {
        var spelling = folded(text);
        var codes = new HashSet<String>();
        of(bySpelling, list, spelling).stream()
                .filter(entry -> entry.isValidOn(on))
                .forEach(entry -> codes.add(entry.code()));
        of(bySynonym, list, spelling).stream()
                .filter(synonym -> synonym.isValidOn(on))
                .forEach(synonym -> codes.add(synonym.code()));
        return codes.size() == 1 ? on(list, codes.iterator().next(), on) : Optional.empty();
    }

    Optional<CodeEntry> on(CodeList list, String code, LocalDate on) {
        return of(byCode, list, code).stream()
                .filter(entry -> entry.isValidOn(on))
                .findFirst();
    }

    Optional<CodeEntry> latest(CodeList list, String code) {
        return of(byCode, list, code).stream().max(Comparator.comparing(CodeEntry::validFrom));
    }

    List<CodeEntry> entries(CodeList list) {
        return entries.getOrDefault(list, List.of());
    }

    List<CodeSynonym> synonyms(CodeList list) {
        return synonyms.getOrDefault(list, List.of());
    }

    Optional<String> crosswalk(CodeList from, String code, CodeList to) {
        return Optional.ofNullable(crosswalks.get(crosswalkKey(from, code, to)));
    }

    private static <T> Map<String, List<T>> within(Map<CodeList, Map<String, List<T>>> index, CodeList list) {
        return index.computeIfAbsent(list, key -> new HashMap<>());
    }

    private static <T> List<T> of(Map<CodeList, Map<String, List<T>>> index, CodeList list, String key) {
        return index.getOrDefault(list, Map.of()).getOrDefault(key, List.of());
    }
}
