package org.shegong.worker.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class Contact extends RecordedFact {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactKind kind;

    private byte[] valueCipher = new byte[0];
    private byte[] valueIndex;
    private String masked;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Contact() {}

    Contact(WorkerId worker, NewContact contact, byte[] index, Instant now) {
        super(worker.value(), now);
        this.kind = contact.kind();
        this.masked = contact.kind().masked(contact.value());
        this.valueIndex = index.clone();
    }

    Contact sealed(byte[] cipher) {
        valueCipher = cipher.clone();
        return this;
    }

    ContactKind getKind() {
        return kind;
    }

    String getMasked() {
        return masked;
    }

    byte[] getValueCipher() {
        return valueCipher.clone();
    }

    byte[] getValueIndex() {
        return valueIndex.clone();
    }
}
