package org.shegong.worker.identity;

import org.shegong.shared.ResidentId;
import org.springframework.modulith.NamedInterface;

/**
 * An identity document as it enters the register.
 *
 * @param kind   a code of {@code DOCUMENT_KIND}
 * @param number canonical: upper case, without blanks
 */
@NamedInterface("identity")
public record NewDocument(String kind, String number) {

    public static final String RESIDENT_ID = "RESIDENT_ID";

    public static NewDocument of(ResidentId number) {
        return new NewDocument(RESIDENT_ID, number.value());
    }

    /** Whether birth date and sex are written in the number: resident identity cards and residence permits. */
    public boolean tellsBirthAndSex() {
        return ResidentId.hasValidCheckDigit(number) && ResidentId.hasValidBirthDate(number);
    }

    /** The first and the last character only. */
    public String masked() {
        return number.length() < 3
                ? "*".repeat(number.length())
                : number.charAt(0) + "*".repeat(number.length() - 2) + number.charAt(number.length() - 1);
    }

    /** What the blind index is made of; numbers of the 18-digit system share one space, others each their own. */
    String canonical() {
        return tellsBirthAndSex() ? number : kind + ":" + number;
    }

    @Override
    public String toString() {
        return kind + " " + masked();
    }
}
