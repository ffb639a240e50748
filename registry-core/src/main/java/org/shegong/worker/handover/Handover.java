package org.shegong.worker.handover;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Acting;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.id.WorkerId;

/** One person's way from one district to another, step by step. */
@Entity
@SuppressWarnings("UnusedVariable") // unique keys and queries read what nobody asks for
class Handover {

    @Id
    private UUID id;

    private @Nullable UUID workerId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private HandoverState state;

    private @Nullable String fromDistrict;
    private String toDistrict;
    private @Nullable LocalDate effectiveFrom;
    private String maskedId;
    private @Nullable String openRequest;
    private @Nullable UUID openWorker;
    private @Nullable UUID employerId;
    private @Nullable String reason;
    private @Nullable UUID askedBy;
    private String changedBy;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Handover() {}

    @SuppressWarnings("NullAway.Init") // step() fills the others
    private Handover(String toDistrict, String maskedId, Instant now) {
        this.id = Ids.next();
        this.toDistrict = toDistrict;
        this.maskedId = maskedId;
        this.createdAt = now;
    }

    /** @param holder nobody where the number is not in the register */
    static Handover requested(Optional<WorkerId> holder, String toDistrict, Asked number, Instant now) {
        var handover = new Handover(toDistrict, number.masked(), now);
        handover.workerId = holder.map(WorkerId::value).orElse(null);
        handover.askedBy = Acting.current().account();
        handover.step(HandoverState.REQUESTED, now);
        handover.openRequest = number.searchKey();
        return handover;
    }

    /** The number that an office asks for: as it may be shown, and by what it is found. */
    record Asked(String masked, String searchKey) {}

    static Handover of(WorkerId worker, String toDistrict, String maskedId, Instant now) {
        var handover = new Handover(toDistrict, maskedId, now);
        handover.workerId = worker.value();
        return handover;
    }

    void release(@Nullable String from, LocalDate day, Instant now) {
        fromDistrict = from;
        effectiveFrom = day;
        step(HandoverState.RELEASED, now);
        openWorker = workerId;
    }

    void accept(OrganizationId employer, Instant now) {
        employerId = employer.value();
        step(HandoverState.ACCEPTED, now);
    }

    void decline(String because, Instant now) {
        reason = because;
        step(HandoverState.DECLINED, now);
    }

    void withdraw(Instant now) {
        step(HandoverState.WITHDRAWN, now);
    }

    private void step(HandoverState next, Instant now) {
        state = next;
        openRequest = null;
        openWorker = null;
        changedAt = now;
        changedBy = Acting.current().name();
    }

    /** Guards an answer to what was read, which must still wait for one. */
    Handover waitingAs(long expectedVersion, HandoverState expected) {
        if (state != expected) {
            throw new HandoverSettled();
        }
        if (version == null || version != expectedVersion) {
            throw new StaleRecord();
        }
        return this;
    }

    UUID getId() {
        return id;
    }

    Optional<WorkerId> worker() {
        return Optional.ofNullable(workerId).map(WorkerId::new);
    }

    HandoverState getState() {
        return state;
    }

    @Nullable String getFromDistrict() {
        return fromDistrict;
    }

    String getToDistrict() {
        return toDistrict;
    }

    @Nullable LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    Optional<OrganizationId> employer() {
        return Optional.ofNullable(employerId).map(OrganizationId::new);
    }

    Optional<UUID> askedBy() {
        return Optional.ofNullable(askedBy);
    }

    HandoverView toView(@Nullable HandedPerson person, Optional<String> employer, HandoverSide side) {
        boolean isTold = side.releasing() || openWorker != null || state == HandoverState.ACCEPTED;
        return new HandoverView(
                id,
                state,
                isTold ? fromDistrict : null,
                toDistrict,
                effectiveFrom,
                maskedId,
                isTold ? person : null,
                employer.orElse(null),
                reason,
                side,
                // Who declined a request would tell where the person is registered.
                state == HandoverState.DECLINED && !isTold && fromDistrict == null ? "" : changedBy,
                createdAt,
                changedAt,
                version == null ? 0 : version);
    }
}
