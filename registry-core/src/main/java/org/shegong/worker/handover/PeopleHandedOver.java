package org.shegong.worker.handover;

import java.util.Collection;
import java.util.Set;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.withdrawal.WithdrawalGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People stay in the register whom another district has asked for, or to whom they are let go. */
@Component
class PeopleHandedOver implements WithdrawalGuard {

    private final JdbcClient jdbc;

    PeopleHandedOver(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "HANDOVER_OPEN";
    }

    /** To be put back to another employer would take the person out of the district that lets it go. */
    @Override
    public boolean isOfChanges() {
        return true;
    }

    @Override
    public Set<WorkerId> held(Collection<WorkerId> people) {
        return Set.copyOf(jdbc.sql("select distinct worker_id from handover where worker_id in (:people)"
                        + " and state in ('REQUESTED', 'RELEASED')")
                .param(
                        "people",
                        people.stream()
                                .map(person -> Uuids.bytes(person.value()))
                                .toList())
                .query((row, number) -> new WorkerId(Uuids.of(row.getBytes("worker_id"))))
                .list());
    }
}
