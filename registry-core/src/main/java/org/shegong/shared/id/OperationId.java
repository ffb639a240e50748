package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OperationId(UUID value) implements Serializable {

    public static OperationId next() {
        return new OperationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
