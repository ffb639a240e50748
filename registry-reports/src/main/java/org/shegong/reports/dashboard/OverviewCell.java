package org.shegong.reports.dashboard;

/**
 * People who share district, level and education.
 *
 * @param district  a region code, or {@link Overview#NONE} for people whom no district counts
 * @param level     a level of certificate, or {@link Overview#NONE}
 * @param education the code of a group of GB/T 4658 such as {@code 20}, or {@link Overview#NONE}
 */
public record OverviewCell(String district, String level, String education, long people) {}
