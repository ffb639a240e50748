package org.shegong.region.figure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and enters yearly figures. A correction keeps the row that was wrong. */
@Service
@Transactional
public class RegionFigures {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    RegionFigures(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** The figures of a region that count, the latest year first. */
    @Transactional(readOnly = true)
    public List<RegionFigure> of(String regionCode) {
        return jdbc.sql("""
                select * from region_figure where region_code = :code and live = 1
                order by figure_year desc, figure, basis
                """)
                .param("code", regionCode)
                .query((row, number) -> figure(row))
                .list();
    }

    /**
     * Enters a yearly figure, or corrects the one that the officer saw.
     *
     * @throws StaleRecord if another figure of the same year and basis stands there by now
     */
    public void enter(FigureEntry entry) {
        var before = of(entry.regionCode()).stream()
                .filter(known -> known.year() == entry.year()
                        && known.figure().equals(entry.figure())
                        && known.basis().equals(entry.basis()))
                .map(RegionFigure::id)
                .findFirst()
                .orElse(null);
        if (!Objects.equals(before, entry.replaces())) {
            throw new StaleRecord();
        }
        if (before != null) {
            jdbc.sql("update region_figure set live = null, retracted_at = :now where id = :id")
                    .param("now", Utc.stored(clock.instant()))
                    .param("id", Uuids.bytes(before))
                    .update();
        }
        insert(entry);
        audit.record(AuditEvent.done("region-figure-entered", "region", entry.regionCode())
                .with("figure", entry.figure() + " " + entry.year() + " " + entry.basis())
                .with("amount", entry.amount()));
    }

    private void insert(FigureEntry entry) {
        var document = entry.sourceDocument();
        jdbc.sql("""
                insert into region_figure (id, region_code, figure_year, figure, basis, amount, source_document_id, note,
                    recorded_at, live)
                values (:id, :code, :year, :figure, :basis, :amount, :document, :note, :now, 1)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("code", entry.regionCode())
                .param("year", entry.year())
                .param("figure", entry.figure())
                .param("basis", entry.basis())
                .param("amount", entry.amount())
                .param("document", document == null ? null : Uuids.bytes(document))
                .param("note", entry.note())
                .param("now", Utc.stored(clock.instant()))
                .update();
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
}
