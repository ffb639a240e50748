package org.shegong.worker.entry;

import org.jspecify.annotations.Nullable;

/**
 * What shall be put right about a person, as typed. A field that is absent, or that shows the mask again, stays as it is;
 * an empty one is taken back.
 *
 * @param politicalStatusFrom since when the political status holds, which is told beside it
 */
public record CorrectionEntry(
        @Nullable String name,
        @Nullable String formerName,
        @Nullable String documentKind,
        @Nullable String idNumber,
        @Nullable String gender,
        @Nullable String birthDate,
        @Nullable String ethnicity,
        @Nullable String politicalStatus,
        @Nullable String politicalStatusFrom,
        @Nullable String householdPlace,
        @Nullable String workStart,
        @Nullable String practiceStart,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String bankAccount,
        @Nullable String remark) {}
