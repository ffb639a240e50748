package org.shegong.web.layout;

/** One entry of a select or of a group of boxes: what is sent and what is read. */
public record Choice(String code, String label) {}
