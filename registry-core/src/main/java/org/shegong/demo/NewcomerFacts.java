package org.shegong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.demo.DemoPerson.Job;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.Ids;

/** Turns an invented person into the rows that registering the person would add. */
final class NewcomerFacts {

    private final DemoRows rows;
    private final List<PlacedEmployer> employers;
    private final LocalDateTime now;

    NewcomerFacts(DemoRows rows, List<PlacedEmployer> employers, Instant now) {
        this.rows = rows;
        this.employers = employers;
        this.now = Utc.stored(now);
    }

    void add(UUID id, String registryNo, DemoPerson person) {
        var worker = Uuids.bytes(id);
        var identity = person.identity();
        rows.add(DemoTable.WORKER, worker, registryNo, now, now, 0);
        rows.add(DemoTable.REVISION, worker, 0, now, "worker-registered", "demo");
        rows.add(DemoTable.NAME, fresh(), worker, identity.name(), false, now, 0);
        attribute(worker, "BIRTH_DATE", identity.residentId().birthDate().toString());
        attribute(worker, "SEX", identity.sex());
        attribute(worker, "ETHNICITY", identity.ethnicity());
        attribute(worker, "POLITICAL_STATUS", identity.politicalStatus());
        attribute(worker, "PRACTICE_START", person.jobs().get(0).from().toString());
        person.jobs().forEach(job -> employment(worker, job));
        var study = person.study();
        rows.add(
                DemoTable.EDUCATION,
                fresh(),
                worker,
                study.level(),
                study.degree(),
                study.school(),
                study.major(),
                study.graduatedOn().toString(),
                now,
                0);
        person.proven().ifPresent(proof -> proof(worker, proof));
    }

    private void attribute(byte[] worker, String kind, String value) {
        rows.add(DemoTable.ATTRIBUTE, fresh(), worker, kind, value, now, 0);
    }

    private void employment(byte[] worker, Job job) {
        var terms = job.terms();
        rows.add(
                DemoTable.EMPLOYMENT,
                fresh(),
                worker,
                Uuids.bytes(employers.get(job.employer()).id().value()),
                true,
                job.from(),
                job.from(),
                job.leftOn(),
                terms.establishmentKind(),
                terms.contractKind(),
                terms.title(),
                terms.serviceField(),
                now,
                0);
    }

    private void proof(byte[] worker, DemoPerson.Proof proof) {
        rows.add(
                DemoTable.CERTIFICATE,
                fresh(),
                worker,
                "SOCIAL_WORKER",
                proof.level().name(),
                proof.managementNo(),
                proof.approvedOn(),
                "DAY",
                proof.approvedOn(),
                now,
                0);
        registration(worker, proof.registration());
    }

    private void registration(byte[] worker, DemoPerson.@Nullable Registration registration) {
        if (registration == null) {
            return;
        }
        LocalDate end = registration.lastDay().plusDays(1);
        rows.add(
                DemoTable.REGISTRATION,
                fresh(),
                worker,
                "TAKEN_OVER",
                registration.number(),
                registration.from(),
                "GIVEN",
                end,
                now,
                0);
        rows.add(DemoTable.HOURS, fresh(), worker, "OPENING", registration.hours(), registration.from(), now, 0);
    }

    private static byte[] fresh() {
        return Uuids.bytes(Ids.next());
    }
}
