package org.shegong.intake;

/** The same thing found in many lines of a file. */
public record CauseView(String field, String code, String outcome, long lines) {}
