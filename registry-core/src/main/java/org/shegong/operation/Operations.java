package org.shegong.operation;

import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.DomainError;
import org.shegong.shared.Utc;
import org.shegong.shared.Uuids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Performs a change exactly once and remembers its answer; sent again, it gets the stored answer. */
@Service
public class Operations {

    private static final ThreadLocal<UUID> CURRENT = new ThreadLocal<>();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Retry retry;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Operations(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Retry retry,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.retry = retry;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Runs the work in one transaction, again as a whole after a deadlock, a lock timeout or a broken connection; and once
     * more where somebody else was faster with the same key, so that the rule which now refuses says so by its name.
     * A refusal of the work is told as {@link OperationRefused} once the transaction is gone.
     *
     * @param work returns the answer to remember
     * @throws OperationReused if the id was used for something else
     * @throws EnteredMeanwhile if the key stands there and no rule looks for it
     */
    public String perform(Operation operation, Supplier<String> work) {
        try {
            return performed(operation, work);
        } catch (RuntimeException failure) {
            if (DatabaseFailure.of(failure) != DatabaseFailure.DUPLICATE) {
                throw failure;
            }
            return performedAfterAnother(operation, work);
        }
    }

    private String performedAfterAnother(Operation operation, Supplier<String> work) {
        try {
            return performed(operation, work);
        } catch (RuntimeException failure) {
            throw DatabaseFailure.of(failure) == DatabaseFailure.DUPLICATE ? new EnteredMeanwhile() : failure;
        }
    }

    private String performed(Operation operation, Supplier<String> work) {
        try {
            return retry.runUntilKnown(() -> answerInTransaction(operation, work));
        } catch (OperationRace race) {
            return stored(operation).orElseThrow(OperationReused::new);
        } catch (DomainError refusal) {
            events.publishEvent(new OperationRefused(operation, refusal));
            throw refusal;
        }
    }

    /** The operation under way on this thread, so that the audit trail can name it. */
    public static Optional<UUID> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    private String answerInTransaction(Operation operation, Supplier<String> work) {
        var known = stored(operation);
        if (known.isPresent()) {
            return known.get();
        }
        CURRENT.set(operation.id().value());
        try {
            return Objects.requireNonNull(transaction.execute(status -> effect(operation, work)));
        } finally {
            CURRENT.remove();
        }
    }

    private String effect(Operation operation, Supplier<String> work) {
        claim(operation);
        var answer = work.get();
        jdbc.sql("update op_log set result = :result where op_id = :id")
                .param("result", answer)
                .param("id", Uuids.bytes(operation.id().value()))
                .update();
        return answer;
    }

    private void claim(Operation operation) {
        try {
            jdbc.sql("""
                    insert into op_log (op_id, actor, route, request_hash, result, created_at)
                    values (:id, :actor, :route, :hash, '', :now)
                    """)
                    .param("id", Uuids.bytes(operation.id().value()))
                    .param("actor", operation.actor())
                    .param("route", operation.route())
                    .param("hash", operation.requestHash())
                    .param("now", Utc.stored(clock.instant()))
                    .update();
        } catch (DuplicateKeyException sentTwice) {
            throw new OperationRace();
        }
    }

    private Optional<String> stored(Operation operation) {
        return jdbc.sql("select actor, route, request_hash, result from op_log where op_id = :id")
                .param("id", Uuids.bytes(operation.id().value()))
                .query((row, number) -> new Stored(
                        row.getString("actor"),
                        row.getString("route"),
                        row.getBytes("request_hash"),
                        row.getString("result")))
                .optional()
                .map(stored -> stored.answerFor(operation));
    }

    private record Stored(String actor, String route, byte @Nullable [] requestHash, String result) {

        String answerFor(Operation operation) {
            if (!actor.equals(operation.actor())
                    || !route.equals(operation.route())
                    || !Arrays.equals(requestHash == null ? new byte[0] : requestHash, operation.requestHash())) {
                throw new OperationReused();
            }
            return result;
        }
    }

    /** Two senders of one operation met at its key; the other one has won. */
    private static final class OperationRace extends RuntimeException {
        OperationRace() {
            super(null, null, false, false);
        }
    }
}
