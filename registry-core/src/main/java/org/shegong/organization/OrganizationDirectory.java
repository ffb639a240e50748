package org.shegong.organization;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.shegong.organization.history.NameKey;
import org.shegong.organization.history.OrganizationHistory;
import org.shegong.organization.history.SegmentView;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads employers within a scope. */
@Service
@Transactional(readOnly = true)
public class OrganizationDirectory {

    private final OrganizationRows rows;
    private final OrganizationHistory history;

    OrganizationDirectory(OrganizationRows rows, OrganizationHistory history) {
        this.rows = rows;
        this.history = history;
    }

    /** Employers as they stand today, merged ones only where they are asked for; the total is that of the whole scope. */
    public Page<OrganizationView> search(Scope scope, OrganizationSearch search, Pageable page) {
        return rows.search(ofEmployers(scope), search, page);
    }

    /** @throws OrganizationNotFound if there is none, or none within the scope */
    public OrganizationView get(Scope scope, OrganizationId id) {
        return find(scope, id).orElseThrow(OrganizationNotFound::new);
    }

    /** Nothing where the scope does not reach it. */
    public Optional<OrganizationView> find(Scope scope, OrganizationId id) {
        return rows.find(ofEmployers(scope), id);
    }

    /** Those within the scope that have exactly this name or credit code today. */
    public List<OrganizationView> called(Scope scope, String nameOrCode) {
        return rows.called(ofEmployers(scope), NameKey.of(nameOrCode));
    }

    /** Names, places, states and supervisors of an employer with the days on which each began and ended. */
    public List<SegmentView> history(Scope scope, OrganizationId id) {
        return history.of(get(scope, id).id());
    }

    /** A person's reach to the own record reaches no employer. */
    private static Scope ofEmployers(Scope scope) {
        return new Scope(
                scope.reaches().stream()
                        .filter(reach -> !(reach instanceof Reach.Own))
                        .collect(Collectors.toSet()),
                scope.names());
    }
}
