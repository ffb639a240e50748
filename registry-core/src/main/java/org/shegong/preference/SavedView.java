package org.shegong.preference;

import java.util.UUID;

/** A list with its filters under a name that its reader gave it; the query has no question mark in front. */
public record SavedView(UUID id, String name, String query) {}
