package org.shegong.intake.download;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.certification.CertificationDirectory;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.known.KnownPeople;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes people as lines of a roster that can be edited and brought back: the registry number says who it is, and what
 * is masked stays as it is.
 */
@Component
public class RosterSheet {

    private final KnownPeople people;
    private final CertificationDirectory certification;
    private final OrganizationLookup organizations;
    private final RosterWords words;

    RosterSheet(
            KnownPeople people,
            CertificationDirectory certification,
            OrganizationLookup organizations,
            RosterWords words) {
        this.people = people;
        this.certification = certification;
        this.organizations = organizations;
        this.words = words;
    }

    /** The words above the columns, the same in every language, because rosters are read by them. */
    public List<String> heads() {
        return Stream.of(RosterColumn.values()).map(RosterColumn::head).toList();
    }

    /** The cells of some hundreds of people within the scope, in their order. */
    @Transactional
    public List<List<String>> lines(Scope scope, List<WorkerRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var workers = rows.stream().map(row -> new WorkerId(row.id())).toList();
        var known = people.of(scope, workers);
        var proven = certification.ofAll(scope, workers);
        var employers = employers(rows);
        return rows.stream()
                .map(row -> new RosterLine(
                        row,
                        Objects.requireNonNull(known.get(new WorkerId(row.id()))),
                        Objects.requireNonNull(proven.get(new WorkerId(row.id()))),
                        Optional.ofNullable(row.work().employerId()).map(employers::get)))
                .map(this::cells)
                .toList();
    }

    private List<String> cells(RosterLine line) {
        return Stream.of(RosterColumn.values())
                .map(column -> column.cell(words, line))
                .toList();
    }

    private Map<UUID, OrganizationFacts> employers(List<WorkerRow> rows) {
        var ids = rows.stream()
                .flatMap(row -> Stream.ofNullable(row.work().employerId()))
                .distinct()
                .collect(Collectors.toMap(OrganizationId::new, Function.identity()));
        return organizations.byIds(ids.keySet()).entrySet().stream()
                .collect(Collectors.toMap(found -> found.getKey().value(), Map.Entry::getValue));
    }
}
