package org.shegong.audit;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import org.shegong.operation.Operations;
import org.shegong.protection.KeyProvider;
import org.shegong.protection.Signatures;
import org.shegong.shared.Acting;
import org.shegong.shared.id.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes what happened. If an entry cannot be written, the change it tells of does not happen either. */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final Signatures signatures;
    private final JsonMapper json;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Signatures signatures, JsonMapper json, Clock clock) {
        this.entries = entries;
        this.signatures = signatures;
        this.json = json;
        this.clock = clock;
    }

    /** Records an event of the current actor in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        recordAll(List.of(event));
    }

    /** Records many events at once, as bulk work does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        entries.insert(events.stream().map(this::entry).toList());
    }

    /** Records something that has no change of its own, such as a refused login, in a transaction of its own. */
    @Transactional(propagation = Propagation.REQUIRED)
    public void note(AuditEvent event) {
        recordAll(List.of(event));
    }

    private AuditEntry entry(AuditEvent event) {
        var actor = Acting.current();
        var entry = new AuditEntry(
                Ids.next(),
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                actor,
                Operations.current().orElse(null),
                event,
                json.writeValueAsString(new TreeMap<>(event.detail())));
        return entry.signed(
                signatures.sign(KeyProvider.Purpose.AUDIT, entry.canonical().getBytes(StandardCharsets.UTF_8)));
    }
}
