package org.shegong.worker.card;

import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Sort;

/**
 * In what order a list stands. An index gives it in both directions, because all columns go the same way.
 *
 * @param attribute of the card; where two are alike, the person decides
 */
record ListOrder(String attribute, boolean ascending) {

    private static final String NAME = "pinyin";
    private static final String UNIQUE = "registryNo";

    /** What a list may be sorted by, and the attribute whose index gives that order. */
    private static final Map<String, String> SORTS =
            Map.of("name", NAME, UNIQUE, UNIQUE, "validTo", "registrationValidTo");

    static ListOrder of(Sort sort) {
        var wanted = sort.isSorted() ? sort.iterator().next() : Sort.Order.asc("name");
        var attribute = Optional.ofNullable(SORTS.get(wanted.getProperty())).orElseThrow(UnknownSort::new);
        return new ListOrder(attribute, wanted.isAscending());
    }

    /**
     * @param scattered whether the matches do not stand together in the order of names and shall be sorted: left to
     *     themselves, the servers read the whole index of names for the first twenty
     */
    List<Order> of(CriteriaBuilder builder, Root<WorkerCard> card, boolean scattered) {
        Expression<?> key =
                scattered && attribute.equals(NAME) ? builder.concat(card.get(NAME), "") : card.get(attribute);
        var columns = attribute.equals(UNIQUE) ? List.of(key) : List.of(key, card.get("workerId"));
        return columns.stream()
                .map(column -> ascending ? builder.asc(column) : builder.desc(column))
                .toList();
    }

    /** As the database compares them: nothing comes first, and days in the order of their text. */
    int compare(Tuple one, Tuple other) {
        int keys = Objects.toString(one.get(0), "").compareTo(Objects.toString(other.get(0), ""));
        int compared = keys != 0 ? keys : one.get(1, UUID.class).compareTo(other.get(1, UUID.class));
        return ascending ? compared : -compared;
    }
}
