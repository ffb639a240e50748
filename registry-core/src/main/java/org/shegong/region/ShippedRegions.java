package org.shegong.region;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.shipped.ShippedFile;
import org.shegong.reference.shipped.ShippedFile.Line;
import org.shegong.reference.shipped.ShippedIds;
import org.shegong.reference.shipped.ShippedMigration;
import org.shegong.reference.shipped.ShippedTables;
import org.springframework.stereotype.Component;

/** Enters the divisions of the first city, their former states and what became of them. */
@Component
class ShippedRegions extends ShippedMigration {

    ShippedRegions() {
        super("021", "shipped regions");
    }

    @Override
    protected void enter(ShippedTables tables) {
        var lines = ShippedFile.lines("regions-taizhou.csv");
        tables.insert(
                "insert into region (code, region_level, is_virtual, note, version) values (?, ?, ?, ?, 0)",
                rows(lines.stream(), line -> new @Nullable Object[] {
                    line.text("code"), line.text("level"), line.text("virtual").equals("1"), line.text("note")
                }));
        tables.insert(
                "insert into region_placement (region_code, valid_from, valid_to, parent_code, name,"
                        + " source_document_id) values (?, ?, ?, ?, ?, ?)",
                rows(lines.stream(), ShippedRegions::placement));
        tables.insert(
                "insert into region_alias (region_code, alias) values (?, ?)",
                rows(lines.stream().filter(line -> line.has("alias")), line ->
                        new @Nullable Object[] {line.text("code"), line.text("alias")}));
        tables.insert(
                "insert into region_lineage (from_code, to_code, kind, changed_on, source_document_id)"
                        + " values (?, ?, ?, ?, ?)",
                rows(lines.stream().filter(line -> line.has("successor")), ShippedRegions::lineage));
    }

    private static @Nullable Object[] placement(Line line) {
        return new @Nullable Object[] {
            line.text("code"),
            line.start("valid_from"),
            line.dateOrNull("valid_to"),
            line.textOrNull("parent"),
            line.text("name"),
            ShippedIds.document("R1")
        };
    }

    private static @Nullable Object[] lineage(Line line) {
        return new @Nullable Object[] {
            line.text("code"),
            line.text("successor"),
            line.text("change_kind"),
            Objects.requireNonNull(line.dateOrNull("valid_to")),
            ShippedIds.document("R3")
        };
    }

    private static List<@Nullable Object[]> rows(
            Stream<Line> lines, java.util.function.Function<Line, @Nullable Object[]> row) {
        return lines.map(row).toList();
    }
}
