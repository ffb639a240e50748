package org.shegong.web.home;

/**
 * Something that waits, as a number that opens its list.
 *
 * @param label  the key of its words
 * @param count  how many wait; a task of none is not shown unless it is a standing figure
 * @param path   the list behind the number
 * @param urgent whether it is work that waits rather than a figure to start from
 */
public record HomeTask(String label, long count, String path, boolean urgent) {}
