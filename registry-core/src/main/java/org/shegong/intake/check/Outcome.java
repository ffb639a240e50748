package org.shegong.intake.check;

/** What comes of a row. */
public enum Outcome {
    /** Imported as it stands after normalising. */
    ACCEPT,
    /** Imported; the finding is shown and kept. */
    WARN,
    /** Not imported. */
    REJECT,
    /** Not a record, or the same line again. */
    SKIP
}
