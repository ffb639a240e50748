package org.shegong.worker.difference;

/**
 * One value that somebody else changed meanwhile.
 *
 * @param field  {@code name}, {@code attribute.ETHNICITY}, {@code contact.PHONE} and so on
 * @param asRead what the reader saw, masked
 * @param stored what the register holds now, masked
 */
public record FieldDifference(String field, String asRead, String stored) {}
