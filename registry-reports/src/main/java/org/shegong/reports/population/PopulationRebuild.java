package org.shegong.reports.population;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.WorkerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Derives the intervals of everybody from the facts, or tells where the stored ones differ. */
@Service
public class PopulationRebuild {

    private static final int CHUNK = 500;

    private final WorkerStates states;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PopulationRebuild(WorkerStates states, JdbcClient jdbc, TransactionTemplate transaction) {
        this.states = states;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What is wrong is retracted and what is missing is added; on an empty table that is everything. */
    public long rebuild() {
        return walk(states::derive);
    }

    /** How many intervals stand that should not, or should and do not; changes nothing. */
    public long differences() {
        return walk(people -> states.compare(Set.copyOf(people)).size());
    }

    /** Derives the intervals of people who were written past the events, as bulk work does; at most some hundreds. */
    public void derive(Collection<WorkerId> people) {
        states.derive(people.stream().map(WorkerId::value).toList());
    }

    private long walk(ToIntFunction<List<UUID>> work) {
        long changes = 0;
        var chunk = after(new byte[16]);
        while (!chunk.isEmpty()) {
            var people = new ArrayList<>(chunk);
            changes += transaction.execute(status -> work.applyAsInt(people));
            chunk = after(Uuids.bytes(chunk.get(chunk.size() - 1)));
        }
        return changes;
    }

    private List<UUID> after(byte[] last) {
        return jdbc.sql("select id from worker where id > :last order by id limit " + CHUNK)
                .param("last", last)
                .query((row, number) -> Uuids.of(row.getBytes("id")))
                .list();
    }
}
