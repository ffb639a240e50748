package org.shegong.worker.identity;

import org.springframework.modulith.NamedInterface;

/**
 * One way to read a name aloud, in ASCII letters.
 *
 * @param full     all syllables without blanks, {@code linmei}
 * @param initials the first letter of each syllable, {@code lm}
 */
@NamedInterface("identity")
public record NameReading(String full, String initials) {

    public static final NameReading NOTHING = new NameReading("", "");

    NameReading followedBy(String syllable) {
        return syllable.isEmpty() ? this : new NameReading(full + syllable, initials + syllable.charAt(0));
    }
}
