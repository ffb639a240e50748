package org.shegong.reference.shipped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.shipped.ShippedFile.Line;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Enters source documents, code lists with what people write for their values, the calendar and the authorities. */
@Component
class ShippedReference extends ShippedMigration {

    ShippedReference() {
        super("011", "shipped reference data");
    }

    @Override
    protected void enter(ShippedTables tables) {
        documents(tables);
        lists(tables);
        entries(tables);
        synonyms(tables);
        calendar(tables);
        authorities(tables);
    }

    private static void documents(ShippedTables tables) {
        var rows = ShippedFile.lines("source-documents.csv").stream()
                .map(line -> new @Nullable Object[] {
                    ShippedIds.document(line.text("code")),
                    line.text("code"),
                    line.text("title"),
                    line.text("number"),
                    line.dateOrNull("issued_on"),
                    line.text("confidence")
                })
                .toList();
        tables.insert(
                "insert into source_document (id, code, title, number, issued_on, confidence, note, version)"
                        + " values (?, ?, ?, ?, ?, ?, '', 0)",
                rows);
    }

    private static void lists(ShippedTables tables) {
        tables.insert(
                "insert into code_list (code, zh, en, standard) values (?, ?, ?, ?)",
                ShippedFile.lines("code-lists.csv").stream()
                        .map(line -> new @Nullable Object[] {
                            line.text("list"), line.text("zh"), line.text("en"), line.text("standard")
                        })
                        .toList());
        tables.insert(
                "insert into code_crosswalk (from_list, from_code, to_list, to_code) values (?, ?, ?, ?)",
                ShippedFile.lines("code-crosswalks.csv").stream()
                        .map(line -> new @Nullable Object[] {
                            line.text("from_list"), line.text("from_code"), line.text("to_list"), line.text("to_code")
                        })
                        .toList());
    }

    private static void entries(ShippedTables tables) {
        var rows = new ArrayList<@Nullable Object[]>();
        for (var line : ShippedFile.lines("code-entries.csv")) {
            rows.add(entry(line.text("list"), line, line.text("zh"), line.text("en"), line.textOrNull("parent")));
        }
        for (var line : ShippedFile.lines("regions-china-county.csv")) {
            rows.add(entry("DIVISION", line, line.text("name"), line.text("name"), line.textOrNull("parent")));
        }
        tables.insert(
                "insert into code_entry (list_code, code, valid_from, valid_to, zh, en, parent, sort_order,"
                        + " source_document_id, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                rows);
    }

    private static @Nullable Object[] entry(String list, Line line, String zh, String en, @Nullable String parent) {
        var document = list.equals("DIVISION") ? "R1" : line.textOrNull("document");
        return new @Nullable Object[] {
            list,
            line.text("code"),
            line.start("valid_from"),
            line.dateOrNull("valid_to"),
            zh,
            en,
            parent,
            line.number(),
            document == null ? null : ShippedIds.document(document)
        };
    }

    private static void synonyms(ShippedTables tables) {
        var bySpelling = new HashMap<List<String>, String>();
        for (var line : ShippedFile.lines("code-entries.csv")) {
            if (line.has("synonyms")) {
                for (var synonym : line.text("synonyms").split("\\|", -1)) {
                    var spelling = Texts.compact(synonym).toUpperCase(Locale.ROOT);
                    bySpelling.put(List.of(line.text("list"), spelling), line.text("code"));
                }
            }
        }
        tables.insert(
                "insert into code_synonym (list_code, spelling, valid_from, valid_to, code, shipped)"
                        + " values (?, ?, ?, null, ?, true)",
                bySpelling.entrySet().stream().map(ShippedReference::synonym).toList());
    }

    private static @Nullable Object[] synonym(Map.Entry<List<String>, String> synonym) {
        var key = synonym.getKey();
        return new @Nullable Object[] {key.get(0), key.get(1), ShippedFile.SINCE_EVER, synonym.getValue()};
    }

    private static void calendar(ShippedTables tables) {
        var document = ShippedIds.document("R2");
        tables.insert(
                "insert into calendar_day (calendar_date, kind, source_document_id, version) values (?, ?, ?, 0)",
                ShippedFile.lines("calendar-cn.csv").stream()
                        .map(line -> new @Nullable Object[] {line.start("date"), line.text("kind"), document})
                        .toList());
    }

    private static void authorities(ShippedTables tables) {
        tables.insert(
                "insert into authority (id, code, kind, name, region_code, duties, valid_from, valid_to, confidence,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                ShippedFile.lines("authorities.csv").stream()
                        .map(ShippedReference::authority)
                        .toList());
    }

    private static @Nullable Object[] authority(Line line) {
        return new @Nullable Object[] {
            ShippedIds.authority(line.text("code")),
            line.text("code"),
            line.text("kind"),
            line.text("name"),
            line.text("region"),
            line.text("duties"),
            line.start("valid_from"),
            line.dateOrNull("valid_to"),
            line.text("confidence")
        };
    }
}
