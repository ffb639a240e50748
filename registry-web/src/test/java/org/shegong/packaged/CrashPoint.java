package org.shegong.packaged;

/** Where an import can be killed so that something could be lost or happen twice. */
enum CrashPoint {
    /** Lines are staged, and nothing of it is committed. */
    READING,
    /** All lines are staged and are being compared. */
    CHECKING,
    /** Lines are compared with the register, and nothing of that is committed. */
    COMPARING,
    /** A chunk is in the register; the next has not begun. */
    BETWEEN_CHUNKS,
    /** People of a chunk are written; nothing of it is committed. */
    WITHIN_A_CHUNK,
    /** All chunks are in the register; that they are is not committed. */
    SEALING,
    /** Some lines are taken back; the next have not begun. */
    BETWEEN_REVERSED_CHUNKS,
    /** Lines of a chunk are taken back; nothing of it is committed. */
    WITHIN_A_REVERSED_CHUNK,
    /** Everything is taken back; that it is is not committed. */
    SEALING_THE_REVERSAL;

    /** Whether it comes before anything is applied. */
    boolean isOfTheCheck() {
        return this == READING || this == CHECKING || this == COMPARING;
    }

    boolean isOfTheReversal() {
        return this == BETWEEN_REVERSED_CHUNKS || this == WITHIN_A_REVERSED_CHUNK || this == SEALING_THE_REVERSAL;
    }
}
