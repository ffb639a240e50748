package org.shegong.worker.confirmation;

import java.time.Instant;
import java.util.UUID;

/**
 * That a list was confirmed.
 *
 * @param number   counts the confirmations of one employer
 * @param quarter  the code of the quarter for which it was said
 * @param by       the login of whoever said it
 * @param byOffice whether an office said it in place of the employer
 */
public record Confirmation(
        UUID id, int number, String quarter, int people, String digest, Instant at, String by, boolean byOffice) {}
