package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record RegionId(UUID value) implements Serializable {

    public static RegionId next() {
        return new RegionId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
