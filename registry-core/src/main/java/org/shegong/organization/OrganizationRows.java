package org.shegong.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.history.NameKey;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopeSql;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads employers as they are stored, one row each. */
@Repository
class OrganizationRows {

    private static final String BY_NAME = "sort_key";

    /** The sorts that an index or a short list can serve, by their public names. */
    private static final Map<String, String> SORTS =
            Map.of("name", BY_NAME, "creditCode", "credit_code", "kind", "kind", "district", "district_code");

    private final JdbcClient jdbc;

    OrganizationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<OrganizationView> search(Scope scope, OrganizationSearch search, Pageable page) {
        var cut = ScopeSql.of(scope);
        var values = new HashMap<>(cut.values());
        var where = " from organization where " + cut.condition() + conditions(search, values);
        long total = jdbc.sql("select count(*)" + where)
                .params(values)
                .query(Long.class)
                .single();
        values.put("size", page.getPageSize());
        values.put("offset", page.getOffset());
        var rows = jdbc.sql("select *" + where + order(page.getSort()) + " limit :size offset :offset")
                .params(values)
                .query((row, number) -> view(row))
                .list();
        return new PageImpl<>(rows, page, total);
    }

    Optional<OrganizationView> find(Scope scope, OrganizationId id) {
        var cut = ScopeSql.of(scope);
        return jdbc.sql("select * from organization where id = :id and withdrawn_at is null and " + cut.condition())
                .params(cut.values())
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> view(row))
                .optional();
    }

    /** Those of many that there are, for other capabilities and whoever asks. */
    List<OrganizationView> find(Collection<OrganizationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("select * from organization where id in (:ids) and withdrawn_at is null")
                        .param(
                                "ids",
                                ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                        .query((row, number) -> view(row))
                        .list();
    }

    /** Locks these rows; false if one of them is withdrawn. */
    boolean held(Set<OrganizationId> ids) {
        return jdbc.sql("select withdrawn_at from organization where id in (:ids) order by id for update")
                .param("ids", ids.stream().map(id -> Uuids.bytes(id.value())).toList())
                .query((row, number) -> row.getObject(1) == null)
                .list()
                .equals(Collections.nCopies(ids.size(), true));
    }

    /** @param key of a name or of a credit code */
    List<OrganizationView> called(Scope scope, String key) {
        var cut = ScopeSql.of(scope);
        return jdbc.sql("select * from organization where merged_into is null and withdrawn_at is null"
                        + " and (name_key = :key or credit_code = :key) and " + cut.condition() + " order by id")
                .params(cut.values())
                .param("key", key)
                .query((row, number) -> view(row))
                .list();
    }

    Optional<OrganizationView> byCreditCode(String code) {
        return jdbc.sql("select * from organization where credit_code = :code")
                .param("code", code)
                .query((row, number) -> view(row))
                .optional();
    }

    List<OrganizationId> doublesOf(OrganizationId id) {
        return jdbc.sql("select id from organization where merged_into = :id")
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> new OrganizationId(Uuids.of(row.getBytes("id"))))
                .list();
    }

    List<OrganizationView> byName(String key) {
        return jdbc.sql("""
                select * from organization where id in (select organization_id from organization_segment
                    where aspect = 'NAME' and content_key = :key and live = 1)
                """).param("key", key).query((row, number) -> view(row)).list();
    }

    private static String conditions(OrganizationSearch search, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add("withdrawn_at is null");
        conditions.add(search.merged() ? "merged_into is not null" : "merged_into is null");
        equal("district_code", search.districtCode(), conditions, values);
        equal("town_code", search.townCode(), conditions, values);
        equal("kind", search.kind(), conditions, values);
        equal("status", search.status() == null ? null : search.status().name(), conditions, values);
        var text = NameKey.of(Objects.requireNonNullElse(search.text(), ""));
        if (!text.isEmpty()) {
            var escaped = text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
            values.put("part", "%" + escaped + "%");
            values.put("beginning", escaped + "%");
            conditions.add("(name_key like :part escape '!' or credit_code like :beginning escape '!'"
                    + " or id in (select organization_id from organization_segment"
                    + " where aspect = 'NAME' and content_key like :part escape '!' and live = 1))");
        }
        return " and " + String.join(" and ", conditions);
    }

    private static void equal(
            String column, @Nullable String value, List<String> conditions, Map<String, Object> values) {
        if (value != null && !value.isEmpty()) {
            conditions.add(column + " = :" + column);
            values.put(column, value);
        }
    }

    private static String order(Sort sort) {
        var columns = sort.stream()
                .filter(by -> SORTS.containsKey(by.getProperty()))
                .map(by -> SORTS.get(by.getProperty()) + (by.isAscending() ? "" : " desc"))
                .toList();
        var byName = columns.stream().anyMatch(column -> column.startsWith(BY_NAME)) ? "" : BY_NAME + ", ";
        return " order by "
                + String.join("", columns.stream().map(column -> column + ", ").toList()) + byName + "id";
    }

    private static OrganizationView view(ResultSet row) throws SQLException {
        return new OrganizationView(
                new OrganizationId(Uuids.of(row.getBytes("id"))),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("organization_code"),
                row.getString("kind"),
                row.getString("subtype"),
                row.getString("rating"),
                organization(row.getBytes("parent_id")),
                row.getString("region_code"),
                row.getString("district_code"),
                row.getString("town_code"),
                uuid(row.getBytes("supervisor_id")),
                OrganizationStatus.valueOf(row.getString("status")),
                organization(row.getBytes("merged_into")),
                Utc.instant(row.getObject("changed_at", LocalDateTime.class)),
                row.getLong("version"));
    }

    private static @Nullable OrganizationId organization(byte @Nullable [] id) {
        return id == null ? null : new OrganizationId(Uuids.of(id));
    }

    private static @Nullable UUID uuid(byte @Nullable [] id) {
        return id == null ? null : Uuids.of(id);
    }
}
