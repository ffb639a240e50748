package org.shegong.intake.stage;

/** How far a change-set has come. */
public enum ImportState {
    /** The file is being read and judged. */
    READING,
    /** A needed column was not recognised. */
    NEEDS_MAPPING,
    /** Everything is judged; nothing is changed yet. */
    CHECKED,
    /** The good rows are being applied. */
    APPLYING,
    /** The register has taken the good rows. */
    APPLIED,
    /** What was applied is being taken back. */
    REVERSING,
    /** Everything that was applied is taken back. */
    REVERSED,
    /** Given up by its owner before anything was applied. */
    CANCELLED,
    /** The file could not be read, or a part of the system failed. */
    FAILED
}
