package org.shegong.intake.layout;

/**
 * What the header says above one column, as header words.
 *
 * @param group what stands above several columns, an empty text if nothing does
 * @param name  what stands above this one
 */
public record HeaderColumn(String group, String name) {

    /** By this, people's own words for columns are remembered. */
    public String key() {
        return group + name;
    }
}
