package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AuthorityId(UUID value) implements Serializable {

    public static AuthorityId next() {
        return new AuthorityId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
