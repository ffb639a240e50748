package org.shegong.intake.kind;

import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;

/**
 * From what the value of a field is chosen when it is mended.
 *
 * @param list   the list, if it is one
 * @param within the field on which the choice depends
 */
public record FieldChoice(
        Source source, @Nullable CodeList list, @Nullable String within) {

    /** Where the values stand. */
    public enum Source {
        /** One entry of a code list. */
        LIST,
        /** One or more entries of a code list. */
        ENTRIES,
        /** The districts of the city. */
        DISTRICTS,
        /** The towns of the row's district. */
        TOWNS,
        /** The employers within reach. */
        EMPLOYERS
    }

    public static final FieldChoice DISTRICT = new FieldChoice(Source.DISTRICTS, null, null);
    public static final FieldChoice EMPLOYER = new FieldChoice(Source.EMPLOYERS, null, null);

    public static FieldChoice of(CodeList list) {
        return new FieldChoice(Source.LIST, list, null);
    }

    public static FieldChoice entriesOf(CodeList list) {
        return new FieldChoice(Source.ENTRIES, list, null);
    }

    public static FieldChoice townOf(String districtField) {
        return new FieldChoice(Source.TOWNS, null, districtField);
    }
}
