package org.shegong.worker.withdrawal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.employer.EmployerPlaces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks at what would come back with earlier versions of records: a number or an employer may be gone by now. */
@Component
class Returning {

    /** A fact that an earlier version says and the present one does not. */
    private static final String FROM = """
             join worker_revision v on v.worker_id = d.worker_id and (v.worker_id, v.version) in (:versions)
            """;

    private static final String WHERE = " where d.recorded_at <= v.changed_at and d.retracted_at > v.changed_at";

    private final JdbcClient jdbc;

    private final EmployerPlaces places;

    Returning(JdbcClient jdbc, EmployerPlaces places) {
        this.jdbc = jdbc;
        this.places = places;
    }

    /** Why the earlier version of a person cannot come back, by person. */
    Map<WorkerId, String> obstacles(Map<WorkerId, Long> versions) {
        var obstacles = new LinkedHashMap<WorkerId, String>();
        if (!versions.isEmpty()) {
            withNumbersTaken(versions).forEach(person -> obstacles.put(person, "NUMBER_TAKEN"));
            withEmployersGone(versions).forEach(person -> obstacles.putIfAbsent(person, "EMPLOYER_GONE"));
        }
        return obstacles;
    }

    /**
     * Holds the employers for whom people would work again until the transaction ends.
     *
     * @throws org.shegong.worker.employer.EmployerNotFound if one of them was taken out of the register a moment before
     */
    void holdEmployers(Map<WorkerId, Long> versions) {
        if (!versions.isEmpty()) {
            places.hold(jdbc.sql("select distinct d.employer_id from employment d" + FROM + WHERE)
                    .param("versions", pairs(versions))
                    .query((row, number) -> new OrganizationId(Uuids.of(row.getBytes(1))))
                    .list());
        }
    }

    private List<WorkerId> withNumbersTaken(Map<WorkerId, Long> versions) {
        return people(
                "select distinct d.worker_id from identity_document d" + FROM
                        + " join identity_document t on t.living_index = d.number_index and t.worker_id <> d.worker_id"
                        + WHERE,
                versions);
    }

    private List<WorkerId> withEmployersGone(Map<WorkerId, Long> versions) {
        return people(
                "select distinct d.worker_id from employment d" + FROM
                        + " join organization o on o.id = d.employer_id and o.withdrawn_at is not null"
                        + WHERE,
                versions);
    }

    private List<WorkerId> people(String sql, Map<WorkerId, Long> versions) {
        return jdbc.sql(sql)
                .param("versions", pairs(versions))
                .query((row, number) -> new WorkerId(Uuids.of(row.getBytes(1))))
                .list();
    }

    private static List<Object[]> pairs(Map<WorkerId, Long> versions) {
        return versions.entrySet().stream()
                .map(said -> new Object[] {Uuids.bytes(said.getKey().value()), said.getValue()})
                .toList();
    }
}
