package org.shegong.intake.correction;

/**
 * The same thing found in the same value.
 *
 * @param line   a line that holds the value
 * @param text   the value as it was typed
 * @param within what the row says in the field on which its meaning depends
 */
public record ValueCauseView(
        int line, String field, String code, String outcome, String text, String within, long lines) {}
