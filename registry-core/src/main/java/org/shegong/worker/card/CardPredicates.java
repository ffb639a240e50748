package org.shegong.worker.card;

import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopePredicates;

/** The conditions of a search over the cards, all of them bound values. */
final class CardPredicates {

    private final CriteriaBuilder builder;
    private final Root<WorkerCard> card;
    private final List<Predicate> all = new ArrayList<>();

    CardPredicates(CriteriaBuilder builder, Root<WorkerCard> card) {
        this.builder = builder;
        this.card = card;
    }

    CardPredicates within(Scope scope) {
        all.add(ScopePredicates.within(scope.names() ? scope : Scope.NOTHING, builder, card));
        return this;
    }

    CardPredicates matching(WorkerSearch search, LocalDate today, CertificationColumns.Needs needs) {
        coded("districtCode", search.district());
        coded("townCode", search.town());
        equal("employerId", search.employer());
        equal("status", search.status());
        level(search.level());
        coded("establishmentKind", search.establishmentKind());
        coded("contractKind", search.contractKind());
        education(search.education());
        serviceField(search.serviceField());
        standing(search.registration(), today, needs);
        if (search.hours() == WorkerSearch.Hours.SHORT) {
            all.add(isShort(needs.hoursOn(today)));
        }
        window(search.expiresFrom(), search.expiresTo());
        return this;
    }

    /** Those who answer to the word in this one of its ways and in none before it, so that nobody is found twice. */
    CardPredicates found(SearchWords.Word word, int way, AbstractQuery<?> query) {
        var attributes = word.attributes();
        attributes.stream()
                .limit(way)
                .map(before -> begins(before, word.text()))
                .forEach(before -> all.add(before.not()));
        all.add(
                way < attributes.size()
                        ? begins(attributes.get(way), word.text())
                        : card.get("workerId").in(known(word, query)));
        return this;
    }

    private Subquery<UUID> known(SearchWords.Word word, AbstractQuery<?> query) {
        var keys = query.subquery(UUID.class);
        var key = keys.from(WorkerKey.class).get("id");
        var text = key.<String>get("searchKey");
        return keys.select(key.get("workerId"))
                .where(
                        key.get("kind").in(word.kinds()),
                        word.attributes().isEmpty()
                                ? builder.equal(text, word.text())
                                : builder.like(text, escaped(word.text()) + "%", '\\'));
    }

    private Predicate begins(String attribute, String text) {
        return builder.like(card.get(attribute), escaped(text) + "%", '\\');
    }

    CardPredicates numbered(String registryNo) {
        all.add(builder.equal(card.get("registryNo"), registryNo));
        return this;
    }

    Predicate[] toArray() {
        return all.toArray(Predicate[]::new);
    }

    private void serviceField(@Nullable String code) {
        if (WorkerSearch.NONE.equals(code)) {
            all.add(builder.equal(card.get("serviceFields"), ""));
        } else if (code != null && !code.isEmpty()) {
            all.add(builder.like(card.get("serviceFields"), "%," + escaped(code) + ",%", '\\'));
        }
    }

    private void education(@Nullable String code) {
        if (code != null && code.endsWith("0")) {
            all.add(builder.like(card.get("education"), escaped(code.substring(0, code.length() - 1)) + "%", '\\'));
        } else {
            coded("education", code);
        }
    }

    private void standing(@Nullable RegistrationStanding standing, LocalDate today, CertificationColumns.Needs needs) {
        var validTo = card.<LocalDate>get("registrationValidTo");
        if (standing == RegistrationStanding.NEVER) {
            all.add(builder.isNull(validTo));
        } else if (standing == RegistrationStanding.ACTIVE) {
            all.add(builder.greaterThanOrEqualTo(validTo, today));
        } else if (standing == RegistrationStanding.PAST) {
            all.add(builder.lessThan(validTo, today));
        } else if (standing == RegistrationStanding.MISSED) {
            all.add(builder.isNull(validTo));
            all.add(builder.lessThan(card.<LocalDate>get("certifiedOn"), needs.firstApprovalStillOpen(today)));
        }
    }

    private void level(@Nullable String level) {
        if (WorkerSearch.ANY.equals(level)) {
            all.add(builder.isNotNull(card.get("certificateLevel")));
        } else {
            coded("certificateLevel", level);
        }
    }

    /** Nobody has written any hours where the card holds none. */
    private Predicate isShort(Map<String, Integer> needed) {
        var hours = builder.coalesce(card.<BigDecimal>get("educationHours"), BigDecimal.ZERO);
        return builder.or(needed.entrySet().stream()
                .map(need -> builder.and(
                        builder.equal(card.get("certificateLevel"), need.getKey()),
                        builder.lessThan(hours, BigDecimal.valueOf(need.getValue()))))
                .toArray(Predicate[]::new));
    }

    private void window(@Nullable LocalDate from, @Nullable LocalDate to) {
        var validTo = card.<LocalDate>get("registrationValidTo");
        if (from != null) {
            all.add(builder.greaterThanOrEqualTo(validTo, from));
        }
        if (to != null) {
            all.add(builder.lessThanOrEqualTo(validTo, to));
        }
    }

    private void coded(String attribute, @Nullable String code) {
        if (WorkerSearch.NONE.equals(code)) {
            all.add(builder.isNull(card.get(attribute)));
        } else {
            equal(attribute, code);
        }
    }

    private void equal(String attribute, @Nullable Object value) {
        if (value != null && !"".equals(value)) {
            all.add(builder.equal(card.get(attribute), value));
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
