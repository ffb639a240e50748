package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.kind.Difference;
import org.shegong.reference.CodeList;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.WorkerCorrection;
import org.shegong.worker.WorkerCorrections;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.NewAttribute;
import org.shegong.worker.contact.ContactKey;
import org.shegong.worker.contact.ContactKind;
import org.shegong.worker.contact.NewContact;
import org.shegong.worker.identity.Identities.FoundBy;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.identity.NewName;
import org.shegong.worker.known.KnownPeople;
import org.shegong.worker.known.PersonOnFile;
import org.springframework.stereotype.Component;

/** What a line says differently of the person: name, dated values and ways to reach the person. */
@Component
class PersonSteps {

    private final KnownPeople people;
    private final WorkerCorrections corrections;

    PersonSteps(KnownPeople people, WorkerCorrections corrections) {
        this.people = people;
        this.corrections = corrections;
    }

    Optional<Step> of(RosterRow row, PersonOnFile person, LocalDate today) {
        var told =
                new Told(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        name(row, person, told);
        document(row, person, told);
        values(row, person, today, told);
        remark(row, person, told);
        contact(row.value("phone"), ContactKind.PHONE, person, told);
        contact(row.value("email"), ContactKind.EMAIL, person, told);
        var correction = new WorkerCorrection(told.names(), told.documents(), told.values(), told.contacts());
        return told.differences().isEmpty()
                ? Optional.empty()
                : Optional.of(new Step(
                        told.differences(), (scope, read, made) -> corrections.correct(scope, read, correction)));
    }

    private static void name(RosterRow row, PersonOnFile person, Told told) {
        row.value("name")
                .filter(name -> !PersonNames.searchKey(name).equals(PersonNames.searchKey(person.name())))
                .ifPresent(name -> {
                    told.differences().add(Difference.ofText("name", person.name(), name));
                    told.names().add(NewName.inUse(name));
                });
    }

    /** Who is named by the registry number may tell another identity number. */
    private void document(RosterRow row, PersonOnFile person, Told told) {
        row.document()
                .filter(document -> person.documents().stream()
                        .noneMatch(known -> known.searchKey().equals(people.searchKey(document))))
                .ifPresent(document -> {
                    var before = person.documents().stream().findFirst().map(FoundBy::masked);
                    told.differences().add(Difference.ofText("idNumber", before.orElse(""), document.masked()));
                    told.documents().add(document);
                });
    }

    /** Another political status is so from the day of import on; the others were told wrong, or not at all, before. */
    private static void values(RosterRow row, PersonOnFile person, LocalDate today, Told told) {
        for (var column : Column.values()) {
            var before = person.attribute(column.kind);
            row.value(column.field)
                    .filter(value ->
                            before.filter(known -> known.startsWith(value)).isEmpty())
                    .ifPresent(value -> {
                        told.differences().add(new Difference(column.field, column.list, before.orElse(""), value));
                        told.values()
                                .add(
                                        column == Column.POLITICAL_STATUS && before.isPresent()
                                                ? new NewAttribute(column.kind, value, today)
                                                : NewAttribute.always(column.kind, value));
                    });
        }
    }

    /** Numbers of registrations that are kept with the remark stay there, whatever else it says from now on. */
    private static void remark(RosterRow row, PersonOnFile person, Told told) {
        var before = person.attribute(AttributeKind.REMARK).orElse("");
        var kept = before.lines().filter(RosterRow::isKeptNumber).toList();
        var words = words(before);
        var after = Stream.of(
                        Stream.of(row.value("remark").map(PersonSteps::words).orElse(words)),
                        kept.stream(),
                        row.keptNumber().filter(number -> !kept.contains(number)).stream())
                .flatMap(lines -> lines)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
        if (!after.equals(before)) {
            told.differences().add(Difference.ofText("remark", before, after));
            told.values().add(NewAttribute.always(AttributeKind.REMARK, after));
        }
    }

    private static String words(String remark) {
        return remark.lines().filter(line -> !RosterRow.isKeptNumber(line)).collect(Collectors.joining("\n"));
    }

    private void contact(Optional<String> value, ContactKind kind, PersonOnFile person, Told told) {
        value.map(text -> new NewContact(kind, text))
                .filter(contact -> !people.has(person, contact))
                .ifPresent(contact -> {
                    var before = person.contact(kind).map(ContactKey::masked).orElse("");
                    told.differences()
                            .add(Difference.ofText(
                                    kind == ContactKind.PHONE ? "phone" : "email",
                                    before,
                                    kind.masked(contact.value())));
                    told.contacts().add(contact);
                });
    }

    private enum Column {
        ETHNICITY("ethnicity", AttributeKind.ETHNICITY, CodeList.ETHNICITY),
        POLITICAL_STATUS("politicalStatus", AttributeKind.POLITICAL_STATUS, CodeList.POLITICAL_STATUS),
        WORK_START("workStart", AttributeKind.WORK_START, null),
        PRACTICE_START("practiceStart", AttributeKind.PRACTICE_START, null);

        private final String field;
        private final AttributeKind kind;
        private final @Nullable CodeList list;

        Column(String field, AttributeKind kind, @Nullable CodeList list) {
            this.field = field;
            this.kind = kind;
            this.list = list;
        }
    }

    private record Told(
            List<Difference> differences,
            List<NewName> names,
            List<NewDocument> documents,
            List<NewAttribute> values,
            List<NewContact> contacts) {}
}
