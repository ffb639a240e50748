package org.shegong.region.figure;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and enters yearly figures. A correction keeps the row that was wrong. */
@Service
@Transactional
public class RegionFigures {

    private final FigureTable rows;
    private final AuditTrail audit;

    RegionFigures(FigureTable rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /** The figures of a region that count, the latest year first. */
    @Transactional(readOnly = true)
    public List<RegionFigure> of(String regionCode) {
        return rows.of(regionCode);
    }

    /** The figure that counts. */
    @Transactional(readOnly = true)
    public Optional<RegionFigure> find(String regionCode, int year, String figure, String basis) {
        return of(regionCode).stream()
                .filter(known -> known.year() == year
                        && known.figure().equals(figure)
                        && known.basis().equals(basis))
                .findFirst();
    }

    /**
     * Enters a yearly figure, or corrects the one that the officer saw.
     *
     * @throws StaleRecord if another figure of the same year and basis stands there by now
     */
    public void enter(FigureEntry entry) {
        enter(entry, null);
    }

    /**
     * Enters figures that one source tells together, and that can be taken back together under the id that is answered.
     *
     * @throws StaleRecord if one of them is not as it was seen
     */
    public UUID enterTogether(List<FigureEntry> entries) {
        var together = Ids.next();
        entries.forEach(entry -> enter(entry, together));
        return together;
    }

    private void enter(FigureEntry entry, @Nullable UUID together) {
        var before = find(entry.regionCode(), entry.year(), entry.figure(), entry.basis())
                .map(RegionFigure::id)
                .orElse(null);
        if (!Objects.equals(before, entry.replaces())) {
            throw new StaleRecord();
        }
        if (before != null) {
            rows.retract(before);
        }
        rows.insert(entry, together);
        audit.record(AuditEvent.done("region-figure-entered", "region", entry.regionCode())
                .with("figure", entry.figure() + " " + entry.year() + " " + entry.basis())
                .with("amount", entry.amount()));
    }

    /** Of figures that were entered together, the regions of those that were corrected since. */
    @Transactional(readOnly = true)
    public List<String> correctedSince(UUID together) {
        return rows.enteredTogether(together).stream()
                .filter(row -> !row.isLive())
                .map(row -> row.figure().regionCode())
                .distinct()
                .toList();
    }

    /** Holds figures that were entered together until the transaction ends. */
    public void claim(UUID together) {
        rows.claim(together);
    }

    /** Takes back figures that were entered together; what stood there before them counts again. */
    public void takeBack(UUID together) {
        for (var row : rows.enteredTogether(together)) {
            rows.retract(row.figure().id());
            rows.replacedBy(row.figure().id()).ifPresent(before -> rows.insert(again(before), null));
            audit.record(AuditEvent.done(
                            "region-figure-taken-back", "region", row.figure().regionCode())
                    .with(
                            "figure",
                            row.figure().figure() + " " + row.figure().year() + " "
                                    + row.figure().basis()));
        }
    }

    private static FigureEntry again(RegionFigure figure) {
        return new FigureEntry(
                figure.regionCode(),
                figure.year(),
                figure.figure(),
                figure.basis(),
                figure.amount(),
                figure.sourceDocument(),
                figure.note(),
                null);
    }
}
