package org.shegong.packaged;

/** Where an import can be killed so that something could be lost or happen twice. */
enum CrashPoint {
    /** Lines are staged, and nothing of it is committed. */
    READING,
    /** All lines are staged and are being compared. */
    CHECKING,
    /** A chunk is in the register; the next has not begun. */
    BETWEEN_CHUNKS,
    /** People of a chunk are written; nothing of it is committed. */
    WITHIN_A_CHUNK,
    /** All chunks are in the register; that they are is not committed. */
    SEALING;

    /** Whether it comes before anything is applied. */
    boolean isOfTheCheck() {
        return this == READING || this == CHECKING;
    }
}
