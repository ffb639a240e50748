package org.shegong.reports.export;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what is to be taken away, sealed under the key of its owner. */
@Repository
class ExportTable {

    private static final Duration KEPT = Duration.ofHours(24);
    private static final TypeReference<TreeMap<String, String>> FILTERS = new TypeReference<>() {};
    private static final TypeReference<List<List<String>>> CELLS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final PersonalData personalData;
    private final JsonMapper json;
    private final Clock clock;

    ExportTable(JdbcClient jdbc, PersonalData personalData, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.personalData = personalData;
        this.json = json;
        this.clock = clock;
    }

    void insert(UUID id, AccountId owner, ExportRequest request, String scopeKey) {
        var filters = json.writeValueAsString(request.filters());
        jdbc.sql("""
                insert into list_export (id, account_id, list, format, purpose, language, filters, scope_key, ready,
                    row_count, ids_hash, created_at)
                values (:id, :owner, :list, :format, :purpose, :language, :filters, :scope, false, 0, '', :now)
                """)
                .param("id", Uuids.bytes(id))
                .param("owner", Uuids.bytes(owner.value()))
                .param("list", request.list())
                .param("format", request.format().name())
                .param("purpose", request.purpose())
                .param("language", request.language().toLanguageTag())
                .param("filters", personalData.seal(owner.value(), cell(id, "filters"), filters))
                .param("scope", scopeKey)
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    /** Younger than a day. */
    Optional<StoredExport> find(AccountId owner, UUID id) {
        return jdbc.sql("select * from list_export where id = :id and account_id = :owner and created_at > :forgotten")
                .param("id", Uuids.bytes(id))
                .param("owner", Uuids.bytes(owner.value()))
                .param("forgotten", Utc.stored(clock.instant().minus(KEPT)))
                .query((row, number) -> new StoredExport(
                        id,
                        owner,
                        row.getString("list"),
                        ExportFormat.valueOf(row.getString("format")),
                        row.getString("purpose"),
                        row.getString("language"),
                        json.readValue(
                                personalData.open(owner.value(), cell(id, "filters"), row.getBytes("filters")),
                                FILTERS),
                        row.getString("scope_key"),
                        row.getBoolean("ready"),
                        row.getLong("row_count"),
                        row.getString("ids_hash"),
                        Utc.instant(row.getObject("created_at", LocalDateTime.class))))
                .optional();
    }

    void addPart(StoredExport export, int part, List<ExportableList.Row> rows) {
        var cells = json.writeValueAsString(
                rows.stream().map(ExportableList.Row::cells).toList());
        jdbc.sql("insert into list_export_part (export_id, part_no, sealed) values (:id, :part, :sealed)")
                .param("id", Uuids.bytes(export.id()))
                .param("part", part)
                .param("sealed", personalData.seal(export.owner().value(), cell(export.id(), "part" + part), cells))
                .update();
        jdbc.sql("update list_export set row_count = row_count + :more, ids_hash = :hash where id = :id")
                .param("more", rows.size())
                .param("hash", ScopeKeys.chained(export.idsHash(), rows))
                .param("id", Uuids.bytes(export.id()))
                .update();
    }

    Optional<List<List<String>>> part(StoredExport export, int part) {
        return jdbc.sql("select sealed from list_export_part where export_id = :id and part_no = :part")
                .params(Map.of("id", Uuids.bytes(export.id()), "part", part))
                .query((row, number) -> row.getBytes("sealed"))
                .optional()
                .map(bytes -> personalData.open(export.owner().value(), cell(export.id(), "part" + part), bytes))
                .map(text -> json.readValue(text, CELLS));
    }

    void finish(StoredExport export) {
        jdbc.sql("update list_export set ready = true where id = :id")
                .param("id", Uuids.bytes(export.id()))
                .update();
    }

    /** Removes what nobody fetched within a day. */
    void forget() {
        var old = Utc.stored(clock.instant().minus(KEPT));
        jdbc.sql("delete from list_export_part where export_id in"
                        + " (select id from list_export where created_at <= :old)")
                .param("old", old)
                .update();
        jdbc.sql("delete from list_export where created_at <= :old")
                .param("old", old)
                .update();
    }

    private static FieldRef cell(UUID export, String column) {
        return new FieldRef("list_export", column, export);
    }
}
