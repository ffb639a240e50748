package org.shegong.shared.id;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record SourceDocumentId(UUID value) implements Serializable {

    public static SourceDocumentId next() {
        return new SourceDocumentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
