package org.shegong.intake.correction;

/** A value that a field can be mended to: what is written into the cell, and how it is shown. */
public record FieldOption(String text, String label) {}
