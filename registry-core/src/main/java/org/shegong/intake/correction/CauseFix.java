package org.shegong.intake.correction;

/**
 * What somebody says of a value in which something was found.
 *
 * @param meant what it means wherever it stands in that field; an empty text where it means nothing
 */
public record CauseFix(CausePlace place, String meant, Memory memory) {

    /** For how long the meaning counts. */
    public enum Memory {
        /** For this file. */
        FILE,
        /** For all later files of the same owner and kind too. */
        OWN_FILES,
        /** For everybody, as a synonym of the code list. */
        EVERYBODY
    }
}
