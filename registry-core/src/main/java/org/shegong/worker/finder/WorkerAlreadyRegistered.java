package org.shegong.worker.finder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.DomainError;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.identity.NewDocument;

/**
 * The identity document belongs to a person of the register. Whoever is refused learns no more than that; what it means
 * for the count of tries stays inside.
 */
public final class WorkerAlreadyRegistered extends DomainError {

    private final transient @Nullable WorkerId holder;
    private final boolean elsewhere;

    WorkerAlreadyRegistered(NewDocument document, @Nullable WorkerId holder, boolean elsewhere) {
        super(Kind.CONFLICT, document.masked());
        this.holder = holder;
        this.elsewhere = elsewhere;
    }

    Optional<WorkerId> holder() {
        return Optional.ofNullable(holder);
    }

    /** Whether the holder is somebody whom the asker may not open. */
    boolean isElsewhere() {
        return elsewhere;
    }
}
