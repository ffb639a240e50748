package org.shegong.reference.calendar;

/** How a day differs from its weekday. */
public enum DayKind {
    /** A weekday that is a public holiday. */
    OFF,
    /** A weekend day that is worked. */
    WORK
}
