package org.shegong.worker.confirmation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.protection.Sha256;
import org.shegong.worker.card.WorkerRow;

/** A person on a list, and a digest of all that the employer answers for: who it is and on what terms. */
record RosterLine(UUID worker, String registryNo, String name, String digest) {

    static RosterLine of(WorkerRow row) {
        var work = row.work();
        var said = String.join(
                "\n",
                row.registryNo(),
                row.name(),
                row.maskedId(),
                text(row.education()),
                text(work.since()),
                text(work.title()),
                text(work.establishmentKind()),
                text(work.contractKind()),
                String.join(",", work.serviceFields()));
        return new RosterLine(row.id(), row.registryNo(), row.name(), Sha256.hex(said));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
