package org.shegong.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.StaleRecord;
import org.shegong.shared.id.AccountId;

@Entity
@Table(name = "account")
class Account {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String login;
    private String displayName;

    @JdbcTypeCode(SqlTypes.BINARY)
    @Column(length = 32)
    private byte @Nullable [] personIndex;

    @Enumerated(EnumType.STRING)
    private AccountState state;

    private Instant createdAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Account() {}

    Account(String login, String displayName, byte @Nullable [] personIndex, Instant createdAt) {
        this.id = AccountId.next();
        this.login = login;
        this.displayName = displayName;
        this.personIndex = personIndex;
        this.state = AccountState.INVITED;
        this.createdAt = createdAt;
    }

    Account asReadAt(long expectedVersion) {
        if (version == null || version != expectedVersion) {
            throw new StaleRecord();
        }
        return this;
    }

    void activate() {
        state = AccountState.ACTIVE;
    }

    void disable() {
        state = AccountState.DISABLED;
    }

    boolean isOf(byte[] person) {
        return personIndex != null && Arrays.equals(personIndex, person);
    }

    boolean hasPerson() {
        return personIndex != null;
    }

    AccountId id() {
        return id;
    }

    String login() {
        return login;
    }

    AccountView view() {
        return new AccountView(
                id.value(), login, displayName, state, createdAt, java.util.Objects.requireNonNull(version));
    }
}
