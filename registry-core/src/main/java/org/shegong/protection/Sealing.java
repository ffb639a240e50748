package org.shegong.protection;

import java.util.UUID;

/** A value that is to be sealed for a cell under the key of a person. */
public record Sealing(UUID person, FieldRef field, String value) {

    @Override
    public String toString() {
        return "Sealing[" + field + "]";
    }
}
