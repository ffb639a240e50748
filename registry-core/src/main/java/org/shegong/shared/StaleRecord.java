package org.shegong.shared;

/** An edit was based on an earlier reading of the record than the one that is stored now. */
public final class StaleRecord extends DomainError {

    public StaleRecord() {
        super(Kind.STALE);
    }
}
