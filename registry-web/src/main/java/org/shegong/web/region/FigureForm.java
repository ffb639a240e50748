package org.shegong.web.region;

import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.figure.FigureEntry;
import org.shegong.web.reference.TypedFields;

/** A yearly figure as it was typed. */
record FigureForm(
        @Nullable String year,
        @Nullable String figure,
        @Nullable String basis,
        @Nullable String amount,
        @Nullable String document,
        @Nullable String note,
        @Nullable String replaces) {

    FigureEntry toEntry(String region, CodeLists lists) {
        var fields = new TypedFields();
        var entry = new FigureEntry(
                region,
                fields.year("year", year),
                code(fields, lists, CodeList.REGION_FIGURE, "figure", figure),
                code(fields, lists, CodeList.FIGURE_BASIS, "basis", basis),
                fields.amount("amount", amount),
                fields.idOrNothing("document", document),
                fields.text("note", note, 300),
                fields.idOrNothing("replaces", replaces));
        fields.refuse();
        return entry;
    }

    private static String code(TypedFields fields, CodeLists lists, CodeList list, String field, @Nullable String raw) {
        var code = fields.required(field, raw, 40);
        if (!code.isEmpty() && lists.find(list, code).isEmpty()) {
            fields.unknown(field);
        }
        return code;
    }
}
