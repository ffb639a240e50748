package org.shegong.web.worker.many;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.WorkerId;
import org.shegong.worker.AsRead;
import org.shegong.worker.entry.EmploymentEntry;

/**
 * A change of employer of several people as typed.
 *
 * @param person each an id with the version that was read, such as {@code 0190…:3}
 */
record ManyEntry(
        @Nullable List<String> person,
        @Nullable String organisation,
        @Nullable String employedFrom) {

    private static final Pattern PERSON =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):([0-9]{1,18})");

    EmploymentEntry employment() {
        return new EmploymentEntry(organisation, null, employedFrom, null, null, null, null);
    }

    List<AsRead> people() {
        return Stream.ofNullable(person)
                .flatMap(List::stream)
                .map(ManyEntry::asRead)
                .toList();
    }

    private static AsRead asRead(String text) {
        var match = PERSON.matcher(text);
        if (!match.matches()) {
            throw new InvalidFields(List.of(new FieldProblem("person", "UNKNOWN_VALUE")));
        }
        return new AsRead(new WorkerId(UUID.fromString(match.group(1))), Long.parseLong(match.group(2)));
    }
}
