package org.shegong.intake.correction;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.shegong.worker.contact.ContactKind;

/** Hides numbers in which nothing is wrong, as the register does. */
public final class Masks {

    private static final Map<String, UnaryOperator<String>> BY_FIELD =
            Map.of("idNumber", Masks::ends, "phone", ContactKind.PHONE::masked, "email", ContactKind.EMAIL::masked);

    private Masks() {}

    public static String masked(String field, String text) {
        return BY_FIELD.getOrDefault(field, UnaryOperator.identity()).apply(text);
    }

    private static String ends(String number) {
        return number.length() < 3
                ? "*".repeat(number.length())
                : number.charAt(0) + "*".repeat(number.length() - 2) + number.charAt(number.length() - 1);
    }
}
