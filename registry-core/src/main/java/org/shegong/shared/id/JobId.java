package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record JobId(UUID value) implements Serializable {

    public static JobId next() {
        return new JobId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
