package org.shegong.reference;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of code lists. */
@Repository
class CodeRows {

    private final JdbcClient jdbc;

    CodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CodeSnapshot snapshot() {
        var entries = jdbc.sql("select * from code_entry order by list_code, sort_order, code, valid_from")
                .query((row, number) -> Map.entry(list(row), entry(row)))
                .list();
        var synonyms = jdbc.sql("select * from code_synonym order by list_code, code, spelling")
                .query((row, number) -> Map.entry(list(row), synonym(row)))
                .list();
        return new CodeSnapshot(grouped(entries), grouped(synonyms), crosswalks());
    }

    private Map<String, String> crosswalks() {
        return jdbc
                .sql("select * from code_crosswalk")
                .query((row, number) -> Map.entry(
                        CodeSnapshot.crosswalkKey(
                                CodeList.valueOf(row.getString("from_list")),
                                row.getString("from_code"),
                                CodeList.valueOf(row.getString("to_list"))),
                        row.getString("to_code")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void insert(NewCodeEntry entry, int position) {
        jdbc.sql("""
                insert into code_entry (list_code, code, valid_from, zh, en, parent, sort_order, source_document_id, version)
                values (:list, :code, :from, :zh, :en, :parent, :position, :document, 0)
                """)
                .param("list", entry.list().name())
                .param("code", entry.code())
                .param("from", entry.from())
                .param("zh", entry.zh())
                .param("en", entry.en())
                .param("parent", entry.parent())
                .param("position", position)
                .param("document", bytes(entry.sourceDocument()))
                .update();
    }

    void end(CodeList list, CodeEntry entry, LocalDate day, long expectedVersion) {
        int ended = jdbc.sql("""
                update code_entry set valid_to = :day, version = version + 1
                where list_code = :list and code = :code and valid_from = :from and version = :version
                """)
                .param("day", day)
                .param("list", list.name())
                .param("code", entry.code())
                .param("from", entry.validFrom())
                .param("version", expectedVersion)
                .update();
        if (ended == 0) {
            throw new StaleRecord();
        }
    }

    void insert(CodeList list, CodeSynonym synonym) {
        jdbc.sql("""
                insert into code_synonym (list_code, spelling, valid_from, code, shipped)
                values (:list, :spelling, :from, :code, false)
                """)
                .param("list", list.name())
                .param("spelling", synonym.spelling())
                .param("from", synonym.validFrom())
                .param("code", synonym.code())
                .update();
    }

    private static CodeList list(ResultSet row) throws SQLException {
        return CodeList.valueOf(row.getString("list_code"));
    }

    private static CodeEntry entry(ResultSet row) throws SQLException {
        var document = row.getBytes("source_document_id");
        return new CodeEntry(
                row.getString("code"),
                row.getString("zh"),
                row.getString("en"),
                row.getString("parent"),
                row.getInt("sort_order"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                document == null ? null : Uuids.of(document),
                row.getLong("version"));
    }

    private static CodeSynonym synonym(ResultSet row) throws SQLException {
        return new CodeSynonym(
                row.getString("spelling"),
                row.getString("code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("shipped"));
    }

    private static byte @Nullable [] bytes(java.util.@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }

    private static <T> Map<CodeList, List<T>> grouped(List<Map.Entry<CodeList, T>> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(CodeList.class),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
