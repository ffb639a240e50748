package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record ImportId(UUID value) implements Serializable {

    public static ImportId next() {
        return new ImportId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
