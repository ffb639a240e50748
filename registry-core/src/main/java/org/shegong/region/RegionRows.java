package org.shegong.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the tree. */
@Repository
class RegionRows {

    private final JdbcClient jdbc;

    RegionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    TreeSnapshot snapshot() {
        return new TreeSnapshot(placements(), aliases(), lineage());
    }

    private List<Placement> placements() {
        return jdbc.sql("""
                select p.region_code, r.region_level, r.is_virtual, p.name, p.parent_code, p.valid_from, p.valid_to,
                    p.source_document_id, r.version
                from region_placement p join region r on r.code = p.region_code
                order by p.region_code, p.valid_from
                """).query((row, number) -> placement(row)).list();
    }

    private Map<String, List<String>> aliases() {
        return jdbc
                .sql("select region_code, alias from region_alias order by region_code, alias")
                .query((row, number) -> Map.entry(row.getString("region_code"), row.getString("alias")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private List<LineageStep> lineage() {
        return jdbc.sql("select * from region_lineage order by changed_on, from_code, to_code")
                .query((row, number) -> new LineageStep(
                        row.getString("from_code"),
                        row.getString("to_code"),
                        LineageKind.valueOf(row.getString("kind")),
                        row.getObject("changed_on", LocalDate.class),
                        document(row)))
                .list();
    }

    private static Placement placement(ResultSet row) throws SQLException {
        return new Placement(
                row.getString("region_code"),
                RegionLevel.valueOf(row.getString("region_level")),
                row.getBoolean("is_virtual"),
                row.getString("name"),
                row.getString("parent_code"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                document(row),
                row.getLong("version"));
    }

    private static @Nullable UUID document(ResultSet row) throws SQLException {
        var id = row.getBytes("source_document_id");
        return id == null ? null : Uuids.of(id);
    }
}
