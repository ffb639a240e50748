package org.shegong.intake.reversal;

import java.util.UUID;

/**
 * Something in the register that depends on what a line made.
 *
 * @param row    the line's number in its file
 * @param object {@code worker}, {@code organization} or {@code region}
 * @param label  how it is called without personal data, or an empty text
 * @param code   worded under {@code intake.blocker.<code>}
 */
public record Blocker(int row, String object, UUID id, String label, String code) {}
