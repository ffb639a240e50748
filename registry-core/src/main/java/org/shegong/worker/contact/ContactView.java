package org.shegong.worker.contact;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** A way to reach or pay a person, masked. */
@NamedInterface("contact")
public record ContactView(UUID id, ContactKind kind, String masked, Instant recordedAt) {

    static ContactView of(Contact row) {
        return new ContactView(row.getId(), row.getKind(), row.getMasked(), row.getRecordedAt());
    }
}
