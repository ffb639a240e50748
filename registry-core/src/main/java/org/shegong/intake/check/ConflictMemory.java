package org.shegong.intake.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Remembers of each line what the rules of the file compare. */
final class ConflictMemory {

    private final Map<Conflict, Map<Digest, Group>> groups = new HashMap<>();

    void remember(int ordinal, List<Conflict> conflicts, RowUnderCheck row) {
        for (var conflict : conflicts) {
            var key = row.value(conflict.key());
            var other = conflict.other().apply(row);
            if (key.isPresent() && !other.isEmpty()) {
                groups.computeIfAbsent(conflict, rule -> new HashMap<>())
                        .computeIfAbsent(Digest.of(key.get()), value -> new Group(Digest.of(other)))
                        .add(ordinal, Digest.of(other));
            }
        }
    }

    /** Every line of every group that does not agree, in the order of the lines. */
    List<LineFinding> found() {
        return groups.entrySet().stream()
                .flatMap(rule -> rule.getValue().values().stream().flatMap(group -> group.found(rule.getKey())))
                .sorted()
                .toList();
    }

    private static final class Group {

        private final Digest first;
        private final List<Integer> lines = new ArrayList<>(1);
        private boolean disagrees;

        Group(Digest first) {
            this.first = first;
        }

        void add(int ordinal, Digest other) {
            lines.add(ordinal);
            disagrees |= !other.equals(first);
        }

        Stream<LineFinding> found(Conflict rule) {
            var finding = new Finding(rule.key(), rule.code(), Outcome.REJECT);
            return disagrees ? lines.stream().map(line -> new LineFinding(line, finding)) : Stream.empty();
        }
    }
}
