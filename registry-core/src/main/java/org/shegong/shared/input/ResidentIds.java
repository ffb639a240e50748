package org.shegong.shared.input;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.ResidentId;

/** Reads resident identity numbers and residence permits of 81, 82 and 83, which carry the same check. */
public final class ResidentIds {

    public static final String CHECK_DIGIT = "ID_CHECK_DIGIT";
    public static final String BIRTH_DATE = "ID_BIRTH_DATE";
    public static final String AGE = "AGE_OUT_OF_RANGE";
    public static final String LEGACY = "ID_LEGACY_15";

    private static final int LONGEST = 100;
    private static final int YOUNGEST_AGE = 16;
    private static final int OLDEST_AGE = 100;

    private ResidentIds() {}

    /** @param today the day on which the age is counted */
    public static Reading<ResidentId> read(@Nullable String raw, LocalDate today) {
        if (raw != null && raw.length() > LONGEST) {
            return Reading.wrong(CHECK_DIGIT);
        }
        var value = ResidentId.normal(Texts.trimmed(raw));
        if (value.isEmpty() && Texts.judged(raw).isEmpty()) {
            return Reading.empty();
        } else if (!ResidentId.hasValidCheckDigit(value)) {
            return Reading.wrong(CHECK_DIGIT);
        } else if (!ResidentId.hasValidBirthDate(value)) {
            return Reading.wrong(BIRTH_DATE);
        }
        return aged(new ResidentId(value), isLegacy(raw), today);
    }

    private static Reading<ResidentId> aged(ResidentId id, boolean legacy, LocalDate today) {
        long age = ChronoUnit.YEARS.between(id.birthDate(), today);
        var warnings = legacy ? new String[] {LEGACY} : new String[0];
        return id.birthDate().isAfter(today) || age < YOUNGEST_AGE || age > OLDEST_AGE
                ? Reading.of(id, warnings).refused(AGE)
                : Reading.of(id, warnings);
    }

    private static boolean isLegacy(@Nullable String raw) {
        return ResidentId.compact(Texts.trimmed(raw)).length() == 15;
    }
}
