package org.shegong.reference;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A value that an officer adds to a list from a day on. */
public record NewCodeEntry(
        CodeList list,
        String code,
        String zh,
        String en,
        @Nullable String parent,
        LocalDate from,
        @Nullable UUID sourceDocument) {}
