package org.shegong.worker.identity;

import jakarta.persistence.Entity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.fact.RecordedFact;

@Entity
class IdentityDocument extends RecordedFact {

    private String kind;
    private byte[] numberCipher = new byte[0];
    private byte[] numberIndex;

    @SuppressWarnings("UnusedVariable") // the unique key reads it
    private byte @Nullable [] livingIndex;

    private String masked;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected IdentityDocument() {}

    IdentityDocument(WorkerId worker, NewDocument document, byte[] index, Instant now) {
        super(worker.value(), now);
        this.kind = document.kind();
        this.masked = document.masked();
        this.numberIndex = index.clone();
        this.livingIndex = index.clone();
    }

    IdentityDocument sealed(byte[] cipher) {
        numberCipher = cipher.clone();
        return this;
    }

    @Override
    public void retract(Instant at) {
        super.retract(at);
        livingIndex = null;
    }

    String getKind() {
        return kind;
    }

    String getMasked() {
        return masked;
    }

    byte[] getNumberCipher() {
        return numberCipher.clone();
    }

    byte[] getNumberIndex() {
        return numberIndex.clone();
    }
}
