package org.shegong.reference.calendar;

import java.time.LocalDate;

/** A day of the calendar that does not follow its weekday. */
public record SpecialDay(LocalDate day, DayKind kind) {}
