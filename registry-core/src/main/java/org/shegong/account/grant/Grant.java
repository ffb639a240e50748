package org.shegong.account.grant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;

@Entity
@Table(name = "account_grant")
class Grant {

    @Id
    private UUID id;

    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private GrantUnit.Kind unitKind;

    private String unitKey;
    private String unitDistrict;
    private boolean namesVisible;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    private @Nullable UUID proposedBy;
    private @Nullable UUID givenBy;
    private Instant recordedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Grant() {}

    Grant(NewGrant wanted, AccountId proposer, Instant recordedAt) {
        var right = wanted.right();
        this.id = Ids.next();
        this.accountId = wanted.account().value();
        this.role = right.role();
        this.unitKind = right.unit().kind();
        this.unitKey = right.unit().key();
        this.unitDistrict = right.unit().district();
        this.namesVisible = right.names() && !right.role().isAdministrator();
        this.validFrom = wanted.period().from();
        this.validTo = wanted.period().to();
        this.state = GrantState.PROPOSED;
        this.proposedBy = proposer.value();
        this.recordedAt = recordedAt;
    }

    Grant give(AccountId giver) {
        settle(GrantState.GIVEN);
        givenBy = giver.value();
        return this;
    }

    void refuse() {
        settle(GrantState.REFUSED);
    }

    void end(LocalDate today) {
        if (state == GrantState.PROPOSED) {
            refuse();
        } else if (state == GrantState.GIVEN) {
            state = GrantState.ENDED;
            validTo = today.isBefore(validFrom) ? validFrom : today;
        } else {
            throw new GrantIsSettled();
        }
    }

    private void settle(GrantState next) {
        if (state != GrantState.PROPOSED) {
            throw new GrantIsSettled();
        }
        state = next;
    }

    boolean isOpen(LocalDate today) {
        boolean live = state == GrantState.GIVEN || state == GrantState.PROPOSED;
        return live && (validTo == null || validTo.isAfter(today));
    }

    boolean wasProposedBy(AccountId account) {
        return account.value().equals(proposedBy);
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    AccountId account() {
        return new AccountId(accountId);
    }

    GrantView view() {
        return new GrantView(
                id,
                accountId,
                role,
                new GrantUnit(unitKind, unitKey, unitDistrict),
                namesVisible,
                validFrom,
                validTo,
                state,
                proposedBy,
                givenBy,
                recordedAt,
                Objects.requireNonNull(version));
    }
}
