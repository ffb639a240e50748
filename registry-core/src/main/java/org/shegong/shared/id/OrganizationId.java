package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record OrganizationId(UUID value) implements Serializable {

    public static OrganizationId next() {
        return new OrganizationId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
