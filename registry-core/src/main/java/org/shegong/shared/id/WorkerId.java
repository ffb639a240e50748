package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record WorkerId(UUID value) implements Serializable {

    public static WorkerId next() {
        return new WorkerId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
