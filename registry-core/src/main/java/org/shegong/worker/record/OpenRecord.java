package org.shegong.worker.record;

import java.time.Instant;
import org.shegong.shared.id.WorkerId;

/** A record that is being changed, and the instant that all facts of this change carry. */
public final class OpenRecord {

    private final SocialWorker worker;
    private final Instant at;

    private OpenRecord(SocialWorker worker, Instant at) {
        this.worker = worker;
        this.at = at;
    }

    static OpenRecord entering(SocialWorker worker) {
        return new OpenRecord(worker, worker.getRegisteredAt());
    }

    static OpenRecord changing(SocialWorker worker, Instant now) {
        return new OpenRecord(worker, worker.next(now));
    }

    /** A change that carries the instant of a larger one. */
    static OpenRecord changingAt(SocialWorker worker, Instant at) {
        return new OpenRecord(worker, at);
    }

    /** Guards a change that was based on an earlier reading. */
    public OpenRecord asReadAt(long expectedVersion) {
        worker.asReadAt(expectedVersion);
        return this;
    }

    public WorkerId id() {
        return worker.getId();
    }

    public String registryNo() {
        return worker.getRegistryNo();
    }

    public long version() {
        return worker.version();
    }

    public Instant at() {
        return at;
    }

    SocialWorker worker() {
        return worker;
    }
}
