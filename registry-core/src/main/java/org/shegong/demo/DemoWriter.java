package org.shegong.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.identity.NameReading;
import org.shegong.worker.identity.NameReadings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Adds invented people in batches, with sealed fields and every derived row, without going through the commands. */
@Component
class DemoWriter {

    private static final String ID_INDEX = "worker.id_number";
    private static final String PHONE_INDEX = "worker.phone";

    private final JdbcTemplate jdbc;
    private final PersonalData personal;
    private final NameReadings readings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Invented names repeat, and reading one costs more than drawing the whole person. */
    private final Map<String, List<NameReading>> read = new ConcurrentHashMap<>();

    DemoWriter(
            JdbcTemplate jdbc,
            PersonalData personal,
            NameReadings readings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.personal = personal;
        this.readings = readings;
        this.events = events;
        this.clock = clock;
    }

    /** One transaction's worth of people, from that number on. */
    void write(DemoPeople people, List<PlacedEmployer> employers, int from, int to) {
        var rows = new DemoRows();
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var facts = new NewcomerFacts(rows, employers, now);
        var cards = new NewcomerCards(rows, employers, this::readings, LocalDate.now(clock));
        var newcomers = new ArrayList<Newcomer>();
        for (int number = from; number < to; number++) {
            var newcomer = new Newcomer(Ids.next(), people.person(number));
            var registryNo = "SD%07d".formatted(number + 1);
            facts.add(newcomer.id(), registryNo, newcomer.person());
            cards.add(newcomer.id(), registryNo, newcomer.person());
            newcomers.add(newcomer);
        }
        seal(rows, newcomers, Utc.stored(now));
        for (var table : DemoTable.values()) {
            jdbc.batchUpdate(table.insert(), rows.of(table));
        }
        events.publishEvent(new DemoPeopleWritten(
                newcomers.stream().map(newcomer -> new WorkerId(newcomer.id())).toList()));
    }

    private List<NameReading> readings(String name) {
        return read.computeIfAbsent(name, readings::of);
    }

    private void seal(DemoRows rows, List<Newcomer> newcomers, LocalDateTime now) {
        personal.prepare(newcomers.stream().map(Newcomer::id).toList());
        for (var newcomer : newcomers) {
            var identity = newcomer.person().identity();
            document(rows, newcomer.id(), identity, now);
            phone(rows, newcomer.id(), identity.phone(), now);
        }
    }

    private void document(DemoRows rows, UUID person, DemoPerson.Identity identity, LocalDateTime now) {
        var id = Ids.next();
        var number = identity.residentId().value();
        var index = personal.index(ID_INDEX, number);
        rows.add(
                DemoTable.DOCUMENT,
                Uuids.bytes(id),
                Uuids.bytes(person),
                "RESIDENT_ID",
                personal.seal(person, new FieldRef("identity_document", "number_cipher", id), number),
                index,
                index,
                identity.residentId().masked(),
                now,
                0);
        rows.add(DemoTable.KEY, Uuids.bytes(person), "ID_NUMBER", HexFormat.of().formatHex(index));
    }

    private void phone(DemoRows rows, UUID person, String phone, LocalDateTime now) {
        var id = Ids.next();
        var index = personal.index(PHONE_INDEX, phone);
        rows.add(
                DemoTable.CONTACT,
                Uuids.bytes(id),
                Uuids.bytes(person),
                "PHONE",
                personal.seal(person, new FieldRef("contact", "value_cipher", id), phone),
                index,
                phone.substring(0, 3) + "******" + phone.substring(9),
                now,
                0);
        rows.add(DemoTable.KEY, Uuids.bytes(person), "PHONE", HexFormat.of().formatHex(index));
    }

    private record Newcomer(UUID id, DemoPerson person) {}
}
