package org.shegong.worker.entry;

import org.jspecify.annotations.Nullable;

/** Work for an employer, as typed; the fields mean what they mean in {@link WorkerEntry}. */
public record EmploymentEntry(
        @Nullable String organisation,
        @Nullable String creditCode,
        @Nullable String employedFrom,
        @Nullable String post,
        @Nullable String establishmentKind,
        @Nullable String contractKind,
        @Nullable String serviceFields) {}
