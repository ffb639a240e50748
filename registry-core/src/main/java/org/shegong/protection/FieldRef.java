package org.shegong.protection;

import java.util.UUID;

/** One encrypted cell: the ciphertext is bound to it and opens nowhere else. */
public record FieldRef(String table, String column, UUID row) {}
