package org.shegong.intake.check;

import java.util.function.Function;

/**
 * A rule of the file: rows that agree in one field must agree in another, or every such row is refused.
 *
 * @param key   the field that says which rows belong together
 * @param other what they must share, in the form in which it is compared; an empty text takes no part
 * @param code  what is found on the key field otherwise
 */
public record Conflict(String key, Function<RowUnderCheck, String> other, String code) {}
