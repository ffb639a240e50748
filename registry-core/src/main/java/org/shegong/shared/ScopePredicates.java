package org.shegong.shared;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;

/** Cuts a criteria query to a {@link Scope}; the root carries the attributes that {@link ScopedRow} names. */
public final class ScopePredicates {

    private final CriteriaBuilder builder;
    private final Path<?> row;

    private ScopePredicates(CriteriaBuilder builder, Path<?> row) {
        this.builder = builder;
        this.row = row;
    }

    /** The rows within the scope; for an empty scope a predicate that is never true. */
    public static Predicate within(Scope scope, CriteriaBuilder builder, Path<?> row) {
        if (scope.isEverything()) {
            return builder.conjunction();
        }
        var predicates = new ScopePredicates(builder, row);
        return builder.or(scope.reaches().stream().map(predicates::reachedBy).toArray(Predicate[]::new));
    }

    private Predicate reachedBy(Reach reach) {
        if (reach instanceof Reach.Everywhere) {
            return builder.conjunction();
        } else if (reach instanceof Reach.InDistrict in) {
            return is("districtCode", in.districtCode());
        } else if (reach instanceof Reach.InTown in) {
            return is("townCode", in.townCode());
        } else if (reach instanceof Reach.AtEmployer at) {
            return is("employerId", at.employer().value());
        } else if (reach instanceof Reach.Supervised by) {
            return is("supervisorId", by.authority().value());
        } else if (reach instanceof Reach.SupervisedInDistrict by) {
            return builder.and(is("supervisorId", by.authority().value()), is("districtCode", by.districtCode()));
        } else if (reach instanceof Reach.Own own) {
            return is("workerId", own.worker().value());
        }
        return builder.disjunction();
    }

    private Predicate is(String attribute, Object value) {
        return builder.equal(row.get(attribute), value);
    }
}
