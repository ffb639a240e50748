package org.shegong.worker.identity;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** An identity document with its number masked. */
@NamedInterface("identity")
public record DocumentView(UUID id, String kind, String masked, Instant recordedAt) {

    private static final int LENGTH_THAT_TELLS = 18;

    /** Whether the number tells birth date and sex, which are then locked. */
    public boolean tellsBirthAndSex() {
        return masked.length() == LENGTH_THAT_TELLS;
    }

    static DocumentView of(IdentityDocument row) {
        return new DocumentView(row.getId(), row.getKind(), row.getMasked(), row.getRecordedAt());
    }
}
