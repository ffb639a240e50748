package org.shegong.reports.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.rule.RegistrationState;
import org.shegong.reports.population.Dimensions.Place;
import org.shegong.reports.population.Dimensions.Proof;
import org.shegong.reports.population.Dimensions.Traits;
import org.shegong.reports.population.Dimensions.Work;
import org.shegong.reports.population.fact.Dated;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of intervals: rows are added and retracted. */
@Repository
class StateTable {

    /** Stands for "not retracted". */
    static final LocalDateTime STANDS = Dated.OPEN.atStartOfDay();

    private final JdbcClient client;
    private final JdbcTemplate jdbc;

    StateTable(JdbcClient client, JdbcTemplate jdbc) {
        this.client = client;
        this.jdbc = jdbc;
    }

    List<StateRow> standing(Collection<UUID> people) {
        return client.sql("select * from worker_state where worker_id in (:people) and retracted_at = :stands")
                .param("people", people.stream().map(Uuids::bytes).toList())
                .param("stands", STANDS)
                .query((row, number) -> row(row))
                .list();
    }

    void retract(Collection<StateRow> rows, Instant now) {
        var at = Utc.stored(now);
        jdbc.batchUpdate(
                "update worker_state set retracted_at = ? where worker_id = ? and valid_from = ? and recorded_at = ?",
                rows.stream()
                        .map(row -> new Object[] {
                            at, Uuids.bytes(row.worker()), row.interval().from(), Utc.stored(row.recordedAt())
                        })
                        .toList());
    }

    void add(Collection<StateRow> rows) {
        jdbc.batchUpdate("""
                insert into worker_state (worker_id, valid_from, valid_to, recorded_at, retracted_at, district_code, town_code,
                    employer_id, supervisor_id, organization_kind, employment_status, establishment_kind, contract_kind,
                    service_fields, level, certified_on, registration_state, registration_last_day, education_hours,
                    education, sex, birth_date, ethnicity, political_status)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(StateTable::columns).toList());
    }

    private static @Nullable Object[] columns(StateRow row) {
        var dimensions = row.interval().value();
        return Stream.of(
                        new @Nullable Object[] {
                            Uuids.bytes(row.worker()),
                            row.interval().from(),
                            row.interval().to(),
                            Utc.stored(row.recordedAt()),
                            STANDS
                        },
                        columns(dimensions.place()),
                        columns(dimensions.work()),
                        columns(dimensions.proof()),
                        columns(dimensions.traits()))
                .flatMap(Arrays::stream)
                .toArray();
    }

    private static @Nullable Object[] columns(Place place) {
        return new @Nullable Object[] {
            place.district(), place.town(), bytes(place.employer()), bytes(place.supervisor()), place.organizationKind()
        };
    }

    private static @Nullable Object[] columns(Work work) {
        return new @Nullable Object[] {
            work.status(), work.establishmentKind(), work.contractKind(), work.serviceFields()
        };
    }

    private static @Nullable Object[] columns(Proof proof) {
        return new @Nullable Object[] {
            proof.level(), proof.certifiedOn(), proof.state().name(), proof.lastDay(), proof.hours()
        };
    }

    private static @Nullable Object[] columns(Traits traits) {
        return new @Nullable Object[] {
            traits.education(), traits.sex(), traits.birthDate(), traits.ethnicity(), traits.politicalStatus()
        };
    }

    private static StateRow row(ResultSet row) throws SQLException {
        var dimensions = new Dimensions(place(row), work(row), proof(row), traits(row));
        return new StateRow(
                Uuids.of(row.getBytes("worker_id")),
                Utc.instant(row.getObject("recorded_at", LocalDateTime.class)),
                new Dated<>(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        dimensions));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(
                row.getString("district_code"),
                row.getString("town_code"),
                id(row.getBytes("employer_id")),
                id(row.getBytes("supervisor_id")),
                row.getString("organization_kind"));
    }

    private static Work work(ResultSet row) throws SQLException {
        return new Work(
                row.getString("employment_status"),
                row.getString("establishment_kind"),
                row.getString("contract_kind"),
                row.getString("service_fields"));
    }

    private static Proof proof(ResultSet row) throws SQLException {
        return new Proof(
                row.getString("level"),
                row.getObject("certified_on", LocalDate.class),
                RegistrationState.valueOf(row.getString("registration_state")),
                row.getObject("registration_last_day", LocalDate.class),
                row.getBigDecimal("education_hours"));
    }

    private static Traits traits(ResultSet row) throws SQLException {
        return new Traits(
                row.getString("sex"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("education"),
                row.getString("ethnicity"),
                row.getString("political_status"));
    }

    private static byte @Nullable [] bytes(@Nullable UUID id) {
        return id == null ? null : Uuids.bytes(id);
    }

    private static @Nullable UUID id(byte @Nullable [] bytes) {
        return Optional.ofNullable(bytes).map(Uuids::of).orElse(null);
    }
}
