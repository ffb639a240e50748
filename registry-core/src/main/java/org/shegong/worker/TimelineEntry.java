package org.shegong.worker;

import java.time.LocalDate;

/**
 * One line of a person's timeline.
 *
 * @param on       the day from which it is true, or on which it was decided
 * @param code     what it is, worded under {@code timeline.<code>}
 * @param detail   codes or free text, without personal data that must be masked
 * @param decision an act of the register, as against a fact of life
 */
public record TimelineEntry(LocalDate on, String code, String detail, boolean decision) {}
