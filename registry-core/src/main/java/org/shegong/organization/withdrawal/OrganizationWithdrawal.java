package org.shegong.organization.withdrawal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopeSql;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes employers out of the register that were entered together, where nobody works and of which nothing was told since. */
@Service
@Transactional
public class OrganizationWithdrawal {

    private final JdbcClient jdbc;
    private final List<OrganizationGuard> guards;
    private final AuditTrail audit;
    private final Clock clock;

    OrganizationWithdrawal(JdbcClient jdbc, List<OrganizationGuard> guards, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.guards = List.copyOf(guards);
        this.audit = audit;
        this.clock = clock;
    }

    /** Why each of these employers, some hundreds at most, must stay in the register; those that may go are left out. */
    @Transactional(readOnly = true)
    public Map<OrganizationId, Held> obstacles(Scope scope, Collection<OrganizationId> employers) {
        var held = new LinkedHashMap<OrganizationId, Held>();
        if (employers.isEmpty()) {
            return held;
        }
        var standing = seen(scope, employers);
        for (var employer : employers) {
            var code = Optional.ofNullable(standing.get(employer))
                    .map(Seen::obstacle)
                    .orElse("ORGANIZATION_GONE");
            if (!code.isEmpty()) {
                held.put(employer, new Held(code, name(standing, employer)));
            }
        }
        guards.forEach(guard -> guard.held(Set.copyOf(employers))
                .forEach(employer -> held.putIfAbsent(employer, new Held(guard.code(), name(standing, employer)))));
        return held;
    }

    /** Holds these employers, some hundreds at most, so that nobody changes them until the transaction ends. */
    public void claim(Collection<OrganizationId> employers) {
        if (!employers.isEmpty()) {
            jdbc.sql("select id from organization where id in (:ids) order by id for update")
                    .param("ids", keys(employers))
                    .query((row, number) -> number)
                    .list();
        }
    }

    /**
     * Takes these employers out of the register, some hundreds at most; all or none.
     *
     * @throws StaleRecord if one of them must stay by now
     */
    public void withdraw(Scope scope, Collection<OrganizationId> employers) {
        if (employers.isEmpty()) {
            return;
        }
        claim(employers);
        if (!obstacles(scope, employers).isEmpty()) {
            throw new StaleRecord();
        }
        change(employers, """
                update organization set withdrawn_at = :at, changed_at = :at, credit_code = null,
                    organization_code = null, version = version + 1
                where id in (:ids)
                """);
        change(employers, """
                update organization_segment set retracted_at = :at, live = null, version = version + 1
                where organization_id in (:ids) and live = 1
                """);
        audit.recordAll(employers.stream()
                .map(employer -> AuditEvent.done("organization-withdrawn", "organization", employer))
                .toList());
    }

    private void change(Collection<OrganizationId> employers, String sql) {
        jdbc.sql(sql)
                .param("at", Utc.stored(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("ids", keys(employers))
                .update();
    }

    /** Those of these employers that the scope reaches. */
    Map<OrganizationId, Seen> seen(Scope scope, Collection<OrganizationId> employers) {
        var seen = new LinkedHashMap<OrganizationId, Seen>();
        if (employers.isEmpty()) {
            return seen;
        }
        var cut = ScopeSql.of(scope);
        jdbc.sql("""
                select id, name, merged_into,
                    (select count(*) from organization d where d.merged_into = o.id) as doubles,
                    (select count(*) from organization p where p.parent_id = o.id and p.withdrawn_at is null) as parts,
                    (select count(*) from organization_earlier e
                        where e.organization_id = o.id and e.version = 0 and e.again_at = o.version) as put_back,
                    version
                from organization o where id in (:ids) and withdrawn_at is null and
                """ + " " + cut.condition())
                .params(cut.values())
                .param("ids", keys(employers))
                .query(row -> {
                    seen.put(new OrganizationId(Uuids.of(row.getBytes("id"))), seen(row));
                });
        return seen;
    }

    private static Seen seen(ResultSet row) throws SQLException {
        return new Seen(
                row.getString("name"),
                row.getObject("merged_into") != null || row.getInt("doubles") > 0,
                row.getLong("version") > 0 && row.getInt("put_back") == 0,
                row.getInt("parts") > 0);
    }

    private static String name(Map<OrganizationId, Seen> standing, OrganizationId employer) {
        return Optional.ofNullable(standing.get(employer)).map(Seen::name).orElse("");
    }

    /**
     * How an employer stands.
     *
     * @param joined  whether it was merged with another
     * @param changed whether something else is said of it than when it was entered
     * @param parts   whether others stand below it
     */
    record Seen(String name, boolean joined, boolean changed, boolean parts) {

        /** Why it cannot be withdrawn, or an empty text. */
        String obstacle() {
            if (joined) {
                return "ORGANIZATION_JOINED";
            }
            var below = parts ? "ORGANIZATION_HAS_PARTS" : "";
            return changed ? "ORGANIZATION_CHANGED" : below;
        }
    }

    private static List<byte[]> keys(Collection<OrganizationId> employers) {
        return employers.stream().map(employer -> Uuids.bytes(employer.value())).toList();
    }

    /** Why an employer must stay, and its name. */
    public record Held(String code, String name) {}
}
