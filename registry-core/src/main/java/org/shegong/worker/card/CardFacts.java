package org.shegong.worker.card;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.employer.EmployerPlace;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.identity.Identities.FoundBy;
import org.shegong.worker.identity.NameReading;

/** What a card shows, and the words by which it is found. */
record CardFacts(Person person, Work work, Optional<EmployerPlace> employer, Words words) {

    /** Who it is. */
    record Person(
            String name,
            String nameKey,
            NameReading reading,
            String maskedId,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String education) {}

    /** What the person does today, or did last. */
    record Work(
            EmploymentStatus status,
            @Nullable LocalDate since,
            Optional<EmploymentView> main,
            @Nullable LocalDate nextChangeOn) {}

    /**
     * The words by which a person is found.
     *
     * @param names     the one in use first
     * @param documents the one shown first
     * @param phones    the blind indexes of all numbers
     */
    record Words(List<Name> names, List<FoundBy> documents, List<String> phones) {

        private static final int LONGEST = 200;

        /** A name and the ways in which it can be read, the usual one first. */
        record Name(String text, List<NameReading> readings) {}

        String name() {
            return names.isEmpty() ? "" : names.get(0).text();
        }

        /** The usual reading of the name in use, by which the card is sorted and found. */
        NameReading reading() {
            return names.isEmpty()
                    ? NameReading.NOTHING
                    : shortened(names.get(0).readings().get(0));
        }

        String maskedId() {
            return documents.isEmpty() ? "" : documents.get(0).masked();
        }

        /** By what the card itself is not found. */
        Set<WorkerKey.Id> keys(UUID worker) {
            var wanted = new HashSet<WorkerKey.Id>();
            for (var name : names) {
                wanted.add(key(worker, WorkerKey.Kind.NAME, PersonNames.searchKey(name.text())));
                name.readings().stream()
                        .flatMap(reading -> readingKeys(worker, reading))
                        .forEach(wanted::add);
            }
            wanted.remove(key(worker, WorkerKey.Kind.NAME, PersonNames.searchKey(name())));
            readingKeys(worker, reading()).forEach(wanted::remove);
            documents.forEach(document -> wanted.add(key(worker, WorkerKey.Kind.ID_NUMBER, document.searchKey())));
            phones.forEach(phone -> wanted.add(key(worker, WorkerKey.Kind.PHONE, phone)));
            return wanted;
        }

        static WorkerKey.Id key(UUID worker, WorkerKey.Kind kind, String text) {
            return new WorkerKey.Id(worker, kind, shortened(text));
        }

        private static Stream<WorkerKey.Id> readingKeys(UUID worker, NameReading reading) {
            return reading.full().isEmpty()
                    ? Stream.empty()
                    : Stream.of(
                            key(worker, WorkerKey.Kind.PINYIN, reading.full()),
                            key(worker, WorkerKey.Kind.INITIALS, reading.initials()));
        }

        private static NameReading shortened(NameReading reading) {
            return new NameReading(shortened(reading.full()), shortened(reading.initials()));
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        }
    }
}
