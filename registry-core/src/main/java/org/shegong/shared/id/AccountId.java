package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record AccountId(UUID value) implements Serializable {

    public static AccountId next() {
        return new AccountId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
