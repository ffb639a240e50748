package org.shegong.web.region;

import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.figure.FigureEntry;
import org.shegong.region.figure.RegionFigure;
import org.shegong.shared.input.Texts;
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

    /** Whether this is about the same figure of the same year. */
    boolean isAbout(RegionFigure known) {
        return known.figure().equals(figure)
                && known.basis().equals(basis)
                && String.valueOf(known.year()).equals(Texts.compact(year));
    }

    /** The same, to be sent once more after the sender has seen what another entered. */
    FigureForm replacing(@Nullable RegionFigure known) {
        return new FigureForm(
                year,
                figure,
                basis,
                amount,
                document,
                note,
                known == null ? "" : known.id().toString());
    }

    private static String code(TypedFields fields, CodeLists lists, CodeList list, String field, @Nullable String raw) {
        var code = fields.required(field, raw, 40);
        if (!code.isEmpty() && lists.find(list, code).isEmpty()) {
            fields.unknown(field);
        }
        return code;
    }
}
