package org.shegong.intake.stage;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.shegong.protection.PersonalData;
import org.springframework.stereotype.Component;

/** Makes of what a row says a key by which rows that say the same are found, and nothing else can be. */
@Component
public class ValueKeys {

    /** A value of so many digits is one person's alone: numbers, phones, days. */
    private static final Pattern OWN = Pattern.compile("(?:[^0-9]*[0-9]){6,}.*", Pattern.DOTALL);

    private static final int LONGEST = 60;

    private final PersonalData sealing;

    ValueKeys(PersonalData sealing) {
        this.sealing = sealing;
    }

    /** Whether other rows can be expected to say the same. */
    public static boolean isShared(Told told) {
        return !told.text().isEmpty()
                && told.text().length() <= LONGEST
                && !OWN.matcher(told.text()).matches();
    }

    /** The key of what a row says in a field; nothing for what is empty, or one person's alone. */
    byte @Nullable [] of(Map<String, String> typed, String field, Map<String, String> contexts) {
        var told = Told.in(typed, field, contexts);
        return isShared(told) ? of(told) : null;
    }

    public byte[] of(Told told) {
        return sealing.index("import_finding.value_key", told.joined());
    }
}
