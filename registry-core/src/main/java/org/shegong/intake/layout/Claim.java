package org.shegong.intake.layout;

import java.util.Optional;

/**
 * That a column holds a field.
 *
 * @param weight of two columns that claim one field the heavier holds it, as 最高学历 does beside 第一学历
 */
public record Claim(String field, int weight) {

    /** A word without any other said of it. */
    static final int USUAL = 2;

    Optional<Claim> unless(boolean isBarred) {
        return isBarred ? Optional.empty() : Optional.of(this);
    }
}
