package org.shegong.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.demo.DemoPerson.Job;
import org.shegong.shared.Uuids;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.identity.NameReading;

/** Writes cards and search keys of invented people the way the register would derive them. */
final class NewcomerCards {

    private final DemoRows rows;
    private final List<PlacedEmployer> employers;
    private final Function<String, List<NameReading>> readings;
    private final LocalDate today;

    NewcomerCards(
            DemoRows rows,
            List<PlacedEmployer> employers,
            Function<String, List<NameReading>> readings,
            LocalDate today) {
        this.rows = rows;
        this.employers = employers;
        this.readings = readings;
        this.today = today;
    }

    void add(UUID id, String registryNo, DemoPerson person) {
        var worker = Uuids.bytes(id);
        var names = readings.apply(person.identity().name());
        card(worker, registryNo, person, names.get(0));
        keys(worker, person, names);
    }

    private void card(byte[] worker, String registryNo, DemoPerson person, NameReading reading) {
        var identity = person.identity();
        var work = Work.of(person.jobs(), today);
        var columns = new ArrayList<@Nullable Object>(List.of(
                worker,
                registryNo,
                identity.name(),
                PersonNames.searchKey(identity.name()),
                reading.full(),
                reading.initials(),
                identity.residentId().masked(),
                identity.residentId().birthDate(),
                identity.sex()));
        columns.add(work.status());
        columns.add(work.since());
        columns.addAll(place(work.main()));
        columns.add(person.study().level());
        columns.addAll(terms(work.main()));
        columns.addAll(proof(person.proof()));
        columns.add(work.next());
        columns.add(0);
        columns.add(0);
        rows.add(DemoTable.CARD, columns.toArray());
    }

    private List<@Nullable Object> place(@Nullable Job job) {
        if (job == null) {
            return Arrays.asList(null, null, null, null);
        }
        var employer = employers.get(job.employer());
        var place = employer.employer();
        return Arrays.asList(
                place.districtCode(),
                place.townCode(),
                Uuids.bytes(employer.id().value()),
                place.name());
    }

    private static List<@Nullable Object> terms(@Nullable Job job) {
        if (job == null) {
            return Arrays.asList(null, null, null, "");
        }
        var terms = job.terms();
        return Arrays.asList(
                terms.establishmentKind(), terms.contractKind(), terms.title(), "," + terms.serviceField() + ",");
    }

    private List<@Nullable Object> proof(DemoPerson.@Nullable Proof proof) {
        if (proof == null) {
            return Arrays.asList(null, null, null, RegistrationState.NONE.name(), null, null);
        }
        var registration = proof.registration();
        if (registration == null) {
            return Arrays.asList(
                    proof.level().name(), proof.approvedOn(), null, RegistrationState.NEVER.name(), null, null);
        }
        return Arrays.asList(
                proof.level().name(),
                proof.approvedOn(),
                registration.number(),
                RegistrationState.on(today, proof.level(), registration.lastDay())
                        .name(),
                registration.lastDay(),
                registration.hours());
    }

    /** The card itself tells the name and its usual reading. */
    private void keys(byte[] worker, DemoPerson person, List<NameReading> names) {
        var known = new HashSet<>(List.of(names.get(0).full()));
        names.stream().map(NameReading::full).filter(known::add).forEach(full -> key(worker, "PINYIN", full));
        known.clear();
        known.add(names.get(0).initials());
        names.stream().map(NameReading::initials).filter(known::add).forEach(first -> key(worker, "INITIALS", first));
        person.proven().map(DemoPerson.Proof::managementNo).ifPresent(number -> key(worker, "CERTIFICATE", number));
    }

    private void key(byte[] worker, String kind, String text) {
        if (!text.isEmpty()) {
            rows.add(DemoTable.KEY, worker, kind, text);
        }
    }

    /** What a person does today, read off the working life. */
    private record Work(
            String status,
            @Nullable LocalDate since,
            @Nullable Job main,
            @Nullable LocalDate next) {

        static Work of(List<Job> jobs, LocalDate today) {
            var begun = jobs.stream().filter(job -> !job.from().isAfter(today)).reduce((before, job) -> job);
            var next = jobs.stream()
                    .flatMap(job -> Stream.concat(Stream.of(job.from()), Stream.ofNullable(job.leftOn())))
                    .filter(day -> day.isAfter(today))
                    .min(LocalDate::compareTo)
                    .orElse(null);
            var left = begun.map(Job::leftOn).filter(day -> !day.isAfter(today));
            if (left.isPresent()) {
                return new Work("LEFT", left.get(), null, next);
            }
            return begun.map(job -> new Work("IN_SERVICE", job.from(), job, next))
                    .orElseGet(() -> new Work("NOT_EMPLOYED", null, null, next));
        }
    }
}
