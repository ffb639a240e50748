package org.shegong.reference.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/** A comma-separated file under {@code /reference} that is shipped with the register; no field holds a comma. */
public final class ShippedFile {

    /** The first day of what has been so since ever. */
    public static final LocalDate SINCE_EVER = LocalDate.of(1900, 1, 1);

    private ShippedFile() {}

    public static List<Line> lines(String name) {
        var lines = text(name).lines().toList();
        var head = List.of(lines.get(0).split(",", -1));
        return IntStream.range(1, lines.size())
                .mapToObj(number -> new Line(number, head, lines.get(number).split(",", -1)))
                .toList();
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("reference/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** One line after the head, its fields by their names. */
    public record Line(int number, Map<String, String> fields) {

        Line(int number, List<String> head, String[] values) {
            this(
                    number,
                    IntStream.range(0, head.size())
                            .boxed()
                            .collect(java.util.stream.Collectors.toMap(head::get, column -> values[column])));
        }

        public String text(String field) {
            return fields.getOrDefault(field, "");
        }

        public @Nullable String textOrNull(String field) {
            return text(field).isEmpty() ? null : text(field);
        }

        public @Nullable LocalDate dateOrNull(String field) {
            return text(field).isEmpty() ? null : LocalDate.parse(text(field));
        }

        /** The date, or since ever where the file has none. */
        public LocalDate start(String field) {
            return text(field).isEmpty() ? SINCE_EVER : LocalDate.parse(text(field));
        }

        public boolean has(String field) {
            return !text(field).isEmpty();
        }
    }
}
