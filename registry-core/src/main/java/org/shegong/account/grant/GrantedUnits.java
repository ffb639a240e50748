package org.shegong.account.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.shegong.account.GrantUnit;
import org.shegong.organization.withdrawal.OrganizationGuard;
import org.shegong.shared.id.OrganizationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows for which employers and people somebody holds a right that has not ended. */
@Component
public class GrantedUnits implements OrganizationGuard {

    private final JdbcClient jdbc;
    private final Clock clock;

    GrantedUnits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "ACCOUNT_GRANTED";
    }

    @Override
    public Set<OrganizationId> held(Collection<OrganizationId> employers) {
        return held(
                        GrantUnit.Kind.EMPLOYER,
                        employers.stream().map(OrganizationId::value).toList())
                .stream()
                .map(OrganizationId::new)
                .collect(Collectors.toSet());
    }

    /** Those of these, some hundreds at most, to whom a right is bound that is proposed or given and has not ended. */
    public Set<UUID> held(GrantUnit.Kind kind, Collection<UUID> ids) {
        return jdbc
                .sql("""
                        select distinct unit_key from account_grant where unit_kind = :kind and unit_key in (:keys)
                            and state in ('PROPOSED', 'GIVEN') and (valid_to is null or valid_to > :today)
                        """)
                .param("kind", kind.name())
                .param("keys", ids.stream().map(UUID::toString).toList())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .map(UUID::fromString)
                .collect(Collectors.toSet());
    }
}
