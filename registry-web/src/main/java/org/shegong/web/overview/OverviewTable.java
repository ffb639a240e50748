package org.shegong.web.overview;

import java.util.List;

/**
 * The cross table as it stands on the page: one column for the sum and one for each group of education; all of the
 * area first, then each district, and within each of them a line for every level of certificate.
 */
record OverviewTable(List<String> educations, List<Area> areas) {

    /** All of the scope, a district, or the people whom no district has: its sums and its levels. */
    record Area(String name, List<Figure> sums, List<Line> levels) {}

    /** The people of one level in an area. */
    record Line(String level, List<Figure> figures) {}

    /** A number and the address of the list that it counts. */
    record Figure(long people, String list) {}
}
