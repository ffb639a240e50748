package org.shegong.worker.confirmation;

import java.util.Collection;
import java.util.Set;
import org.shegong.organization.withdrawal.OrganizationGuard;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers stay that have confirmed a list: somebody answers for them, so they are no slip of a file. */
@Component
class EmployersWithConfirmations implements OrganizationGuard {

    private final JdbcClient jdbc;

    EmployersWithConfirmations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "ROSTER_CONFIRMED";
    }

    @Override
    public Set<OrganizationId> held(Collection<OrganizationId> employers) {
        return Set.copyOf(jdbc.sql("select distinct employer_id from roster_confirmation where employer_id in (:ids)")
                .param(
                        "ids",
                        employers.stream()
                                .map(employer -> Uuids.bytes(employer.value()))
                                .toList())
                .query((row, number) -> new OrganizationId(Uuids.of(row.getBytes("employer_id"))))
                .list());
    }
}
