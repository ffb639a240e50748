package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RegistrationId(UUID value) implements Serializable {

    public static RegistrationId next() {
        return new RegistrationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
