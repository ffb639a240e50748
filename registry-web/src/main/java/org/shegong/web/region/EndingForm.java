package org.shegong.web.region;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shegong.region.LineageKind;
import org.shegong.region.RegionChange;
import org.shegong.web.reference.TypedFields;

/**
 * The end of a region as it was typed.
 *
 * @param successors the codes of the regions that follow it
 */
record EndingForm(
        @Nullable String kind,
        @Nullable List<String> successors,
        @Nullable String from,
        @Nullable String document,
        @Nullable String version) {

    static EndingForm blank(LocalDate today, long version) {
        return new EndingForm(LineageKind.MERGED.name(), List.of(), today.toString(), null, String.valueOf(version));
    }

    /** The same, to be sent once more after the sender was told that another has changed the region. */
    EndingForm readAt(long newVersion) {
        return new EndingForm(kind, successors, from, document, String.valueOf(newVersion));
    }

    Ending toEnding(String code, LocalDate today) {
        var fields = new TypedFields();
        var ending = new Ending(
                new RegionChange(
                        code,
                        fields.version(version),
                        fields.day("from", from, today),
                        fields.id("document", document)),
                fields.word("kind", kind, LineageKind.class),
                new LinkedHashSet<>(Objects.requireNonNullElse(successors, List.of())));
        if (ending.successors().isEmpty()) {
            fields.missing("successors");
        }
        fields.refuse();
        return ending;
    }

    record Ending(RegionChange change, @Nullable LineageKind named, Set<String> successors) {

        LineageKind kind() {
            return Objects.requireNonNullElse(named, LineageKind.MERGED);
        }
    }
}
