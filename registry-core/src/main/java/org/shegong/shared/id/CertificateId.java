package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record CertificateId(UUID value) implements Serializable {

    public static CertificateId next() {
        return new CertificateId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
