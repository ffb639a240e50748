package org.shegong.worker.withdrawal;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.shegong.organization.withdrawal.OrganizationGuard;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Employers stay where somebody works, worked or will work. */
@Component
class EmployersWithPeople implements OrganizationGuard {

    private final JdbcClient jdbc;

    EmployersWithPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "PEOPLE_WORK_THERE";
    }

    @Override
    public Set<OrganizationId> held(Collection<OrganizationId> employers) {
        return jdbc
                .sql("select distinct employer_id from employment where employer_id in (:ids) and retracted_at is null")
                .param(
                        "ids",
                        employers.stream()
                                .map(employer -> Uuids.bytes(employer.value()))
                                .toList())
                .query((row, number) -> new OrganizationId(Uuids.of(row.getBytes("employer_id"))))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
