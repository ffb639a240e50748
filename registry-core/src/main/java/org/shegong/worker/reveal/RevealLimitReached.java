package org.shegong.worker.reveal;

import org.shegong.shared.DomainError;

/** The account has seen as many full values as it may within an hour or a day. */
public final class RevealLimitReached extends DomainError {

    RevealLimitReached(int anHour, int aDay) {
        super(Kind.REFUSED, anHour, aDay);
    }
}
