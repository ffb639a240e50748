package org.shegong.intake.kind;

import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.springframework.modulith.NamedInterface;

/**
 * One value that a row would change, masked where the register masks it.
 *
 * @param field  as findings name it
 * @param list   whose codes the two values are, between commas where there are several; otherwise they are texts
 * @param before empty where nothing is on file
 */
@NamedInterface("change")
public record Difference(String field, @Nullable CodeList list, String before, String after) {

    public static Difference ofText(String field, @Nullable String before, String after) {
        return new Difference(field, null, before == null ? "" : before, after);
    }

    public static Difference ofCode(String field, CodeList list, @Nullable String before, String after) {
        return new Difference(field, list, before == null ? "" : before, after);
    }
}
