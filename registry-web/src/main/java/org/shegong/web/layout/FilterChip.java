package org.shegong.web.layout;

/**
 * One filter of a list that is at work, shown with a link that takes it away.
 *
 * @param parameter its name in the address
 * @param label     what it filters by, in the reader's language
 * @param value     what it lets through, in the reader's language
 */
public record FilterChip(String parameter, String label, String value) {}
