package org.shegong.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shegong.organization.history.Aspect;
import org.shegong.organization.history.NameKey;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.organization.history.SegmentView;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds an employer for another capability, whoever asks; a double that was merged answers as the one it belongs to. */
@Service
@Transactional(readOnly = true)
public class OrganizationLookup {

    private final OrganizationRows rows;
    private final OrganizationHistory history;

    OrganizationLookup(OrganizationRows rows, OrganizationHistory history) {
        this.rows = rows;
        this.history = history;
    }

    public Optional<OrganizationFacts> byId(OrganizationId id) {
        return rows.find(Scope.EVERYTHING, id).map(this::followed).map(OrganizationLookup::facts);
    }

    /** Many at once, by the ids that were asked for. */
    public Map<OrganizationId, OrganizationFacts> byIds(Collection<OrganizationId> ids) {
        var found = new HashMap<OrganizationId, OrganizationFacts>();
        rows.find(ids).forEach(row -> found.put(row.id(), facts(followed(row))));
        return found;
    }

    /** Holds employers until the transaction ends, in which whoever asks writes; false where one is there no more. */
    @Transactional
    public boolean hold(Collection<OrganizationId> ids) {
        return ids.isEmpty() || rows.held(Set.copyOf(ids));
    }

    public Optional<OrganizationFacts> byCreditCode(CreditCode code) {
        return rows.byCreditCode(code.value()).map(this::followed).map(OrganizationLookup::facts);
    }

    /** The one employer that has or had this name; nothing where several do. */
    public Optional<OrganizationFacts> byName(String presentOrFormer) {
        var found = rows.byName(NameKey.of(presentOrFormer)).stream()
                .map(this::followed)
                .distinct()
                .toList();
        return found.size() == 1 ? Optional.of(facts(found.get(0))) : Optional.empty();
    }

    /** Names, places, states and supervisors of an employer with the days on which each began and ended. */
    public List<SegmentView> history(OrganizationId id) {
        return history.of(id);
    }

    /** Which of these employers are, were or will be dissolved; most never are. */
    public Set<OrganizationId> everClosed(Collection<OrganizationId> ids) {
        return history.having(ids, Aspect.STATUS, OrganizationStatus.CLOSED.name());
    }

    /** Whether an employer is dissolved on a day. */
    public boolean isClosedOn(OrganizationId id, LocalDate day) {
        return history.on(id, Aspect.STATUS, day)
                .filter(OrganizationStatus.CLOSED.name()::equals)
                .isPresent();
    }

    /** An employer and all that were merged into it, directly or by way of another. */
    public Set<OrganizationId> withDoubles(OrganizationId id) {
        var all = new LinkedHashSet<OrganizationId>();
        var next = List.of(id);
        while (all.addAll(next)) {
            next = next.stream().flatMap(into -> rows.doublesOf(into).stream()).toList();
        }
        return all;
    }

    private OrganizationView followed(OrganizationView found) {
        var seen = new HashSet<OrganizationId>();
        var current = found;
        for (var into = current.mergedInto(); into != null && seen.add(into); into = current.mergedInto()) {
            current = rows.find(Scope.EVERYTHING, into).orElse(current);
        }
        return current;
    }

    private static OrganizationFacts facts(OrganizationView organization) {
        return new OrganizationFacts(
                organization.id(),
                organization.creditCode(),
                organization.name(),
                organization.kind(),
                organization.districtCode(),
                organization.townCode(),
                organization.supervisorId());
    }
}
