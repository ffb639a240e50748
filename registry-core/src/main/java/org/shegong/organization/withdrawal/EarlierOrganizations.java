package org.shegong.organization.withdrawal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.shegong.organization.history.Aspect;
import org.shegong.organization.history.SegmentView;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Keeps what employers were by their papers and segments before they were changed. */
@Repository
class EarlierOrganizations {

    private static final List<String> PAPERS =
            List.of("credit_code", "organization_code", "kind", "subtype", "rating", "parent_id");

    private final JdbcClient jdbc;
    private final Clock clock;

    EarlierOrganizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps what is so now; a version is kept once. */
    void keep(OrganizationId employer, long version) {
        var papers = String.join(", ", PAPERS);
        int kept = of(
                        employer,
                        version,
                        "insert into organization_earlier (organization_id, version, " + papers
                                + ") select id, version, " + papers
                                + " from organization o where id = :id and version = :version"
                                + " and not exists (select 1 from organization_earlier e"
                                + " where e.organization_id = o.id and e.version = o.version)")
                .update();
        if (kept > 0) {
            of(employer, version, """
                    insert into organization_earlier_segment (organization_id, version, aspect, valid_from, content)
                    select e.organization_id, e.version, s.aspect, s.valid_from, s.content
                    from organization_earlier e join organization_segment s on s.organization_id = e.organization_id
                    where e.organization_id = :id and e.version = :version and s.live = 1
                    """).update();
        }
    }

    /** Writes the papers of an earlier version into the employer's row, as one version more. */
    void putPapersBack(OrganizationId employer, long version) {
        var papers = PAPERS.stream()
                .map(paper -> paper + " = (select e." + paper
                        + " from organization_earlier e where e.organization_id = :id and e.version = :version)")
                .collect(Collectors.joining(", "));
        of(
                        employer,
                        version,
                        "update organization set " + papers
                                + ", changed_at = :now, version = version + 1 where id = :id")
                .param("now", Utc.stored(clock.instant()))
                .update();
    }

    List<SegmentView> segments(OrganizationId employer, long version) {
        return of(employer, version, """
                select aspect, content, valid_from from organization_earlier_segment
                where organization_id = :id and version = :version order by aspect, valid_from
                """)
                .query((row, number) -> new SegmentView(
                        Aspect.valueOf(row.getString("aspect")),
                        row.getString("content"),
                        row.getObject("valid_from", LocalDate.class),
                        null))
                .list();
    }

    /** Remembers that the present version says what an earlier one said, and what that one said again. */
    void saidAgain(OrganizationId employer, long version) {
        of(employer, version, """
                update organization_earlier
                set again_at = (select o.version from organization o where o.id = :id)
                where organization_id = :id and (version = :version or again_at = :version)
                """).update();
    }

    /** Whether the register says of an employer what it said in an earlier version. */
    boolean says(OrganizationId employer, long version) {
        return of(employer, version, """
                select count(*) from organization o where o.id = :id and (o.version = :version
                    or exists (select 1 from organization_earlier e where e.organization_id = o.id
                        and e.version = :version and e.again_at = o.version))
                """).query(Long.class).single() > 0;
    }

    private StatementSpec of(OrganizationId employer, long version, String sql) {
        return jdbc.sql(sql).param("id", Uuids.bytes(employer.value())).param("version", version);
    }
}
