package org.shegong.reports.population.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Uuids;

/**
 * People and the records that were merged into them, whose facts are theirs.
 *
 * @param people each record with the person it belongs to now; a person's own record belongs to itself
 */
record Members(Map<UUID, UUID> people) {

    static Members of(Collection<UUID> people) {
        var members = new HashMap<UUID, UUID>();
        people.forEach(person -> members.put(person, person));
        return new Members(members);
    }

    void merged(UUID record, UUID into) {
        people.put(record, personOf(into));
    }

    UUID personOf(UUID record) {
        return people.getOrDefault(record, record);
    }

    boolean isOwn(UUID record) {
        return record.equals(people.get(record));
    }

    List<byte[]> keys() {
        return people.keySet().stream().map(Uuids::bytes).toList();
    }

    /** Groups rows by person; the rows of a person's own record come first, otherwise in the order given. */
    <T> Map<UUID, List<T>> byPerson(List<Owned<T>> rows) {
        var sorted = new ArrayList<>(rows);
        sorted.sort((one, other) -> Boolean.compare(isOwn(other.record()), isOwn(one.record())));
        return sorted.stream()
                .collect(Collectors.groupingBy(
                        row -> personOf(row.record()), Collectors.mapping(Owned::value, Collectors.toList())));
    }

    /** A row of one record. */
    record Owned<T>(UUID record, T value) {

        static <T> Owned<T> of(byte @Nullable [] record, T value) {
            return new Owned<>(Uuids.of(Objects.requireNonNull(record)), value);
        }
    }
}
