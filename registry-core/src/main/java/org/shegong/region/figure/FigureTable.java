package org.shegong.region.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of figures: none is overwritten. */
@Repository
class FigureTable {

    private final JdbcClient jdbc;
    private final Clock clock;

    FigureTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<RegionFigure> of(String regionCode) {
        return jdbc.sql("""
                select * from region_figure where region_code = :code and live = 1
                order by figure_year desc, figure, basis
                """)
                .param("code", regionCode)
                .query((row, number) -> figure(row))
                .list();
    }

    /** Holds these rows until the transaction ends, so that nobody corrects one meanwhile. */
    void claim(UUID together) {
        var unused = jdbc.sql("select id from region_figure where entered_with = :id order by id for update")
                .param("id", Uuids.bytes(together))
                .query((row, number) -> number)
                .list();
    }

    List<Row> enteredTogether(UUID together) {
        return jdbc.sql("select * from region_figure where entered_with = :id order by id")
                .param("id", Uuids.bytes(together))
                .query((row, number) -> new Row(figure(row), row.getObject("live") != null))
                .list();
    }

    /** The row in whose place another was entered. */
    Optional<RegionFigure> replacedBy(UUID id) {
        return jdbc.sql("""
                select b.* from region_figure b join region_figure a on a.replaces_id = b.id where a.id = :id
                """)
                .param("id", Uuids.bytes(id))
                .query((row, number) -> figure(row))
                .optional();
    }

    void retract(UUID id) {
        jdbc.sql("update region_figure set live = null, retracted_at = :now where id = :id")
                .param("now", Utc.stored(clock.instant()))
                .param("id", Uuids.bytes(id))
                .update();
    }

    void insert(FigureEntry entry, @Nullable UUID together) {
        jdbc.sql("""
                insert into region_figure (id, region_code, figure_year, figure, basis, amount, source_document_id, note,
                    recorded_at, live, entered_with, replaces_id)
                values (:id, :code, :year, :figure, :basis, :amount, :document, :note, :now, 1, :together, :replaces)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("code", entry.regionCode())
                .param("year", entry.year())
                .param("figure", entry.figure())
                .param("basis", entry.basis())
                .param("amount", entry.amount())
                .param("document", bytes(entry.sourceDocument()))
                .param("note", entry.note())
                .param("now", Utc.stored(clock.instant()))
                .param("together", bytes(together))
                .param("replaces", bytes(entry.replaces()))
                .update();
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }

    private static RegionFigure figure(ResultSet row) throws SQLException {
        var document = row.getBytes("source_document_id");
        return new RegionFigure(
                Uuids.of(row.getBytes("id")),
                row.getString("region_code"),
                row.getInt("figure_year"),
                row.getString("figure"),
                row.getString("basis"),
                row.getBigDecimal("amount"),
                document == null ? null : Uuids.of(document),
                row.getString("note"),
                Utc.instant(row.getObject("recorded_at", LocalDateTime.class)));
    }

    /**
     * A figure as it is stored.
     *
     * @param isLive whether it counts
     */
    record Row(RegionFigure figure, boolean isLive) {}
}
