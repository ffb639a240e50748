package org.shegong.worker.card;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.shegong.shared.id.WorkerId;

/**
 * Whose card is derived.
 *
 * @param recordVersion the version of the person's record that the card will show
 * @param merged        records that were merged into this one
 */
public record CardSubject(WorkerId worker, String registryNo, long recordVersion, List<UUID> merged) {

    public CardSubject {
        merged = List.copyOf(merged);
    }

    List<UUID> all() {
        return Stream.concat(Stream.of(worker.value()), merged.stream()).toList();
    }
}
