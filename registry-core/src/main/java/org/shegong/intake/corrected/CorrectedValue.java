package org.shegong.intake.corrected;

/**
 * A value that was said to mean another.
 *
 * @param key    names it when it is withdrawn
 * @param within what the row says in the field on which the meaning depends
 */
public record CorrectedValue(String key, String field, String text, String within, String meant) {}
