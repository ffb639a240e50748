package org.shegong.web.worker.change;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.springframework.beans.DirectFieldAccessor;

/**
 * What two people have made of one form.
 *
 * @param form what is shown again: one's own text where one typed, what is stored now where one did not
 * @param rows every field that the other has changed
 */
record FormRace<R extends Record>(R form, List<Row> rows) {

    /** Fields that mean something only beside another. */
    private static final Map<String, String> TOGETHER = Map.of(
            "documentKind",
            "idNumber",
            "politicalStatusFrom",
            "politicalStatus",
            "politicalStatus",
            "politicalStatusFrom");

    /**
     * A field that the other has changed.
     *
     * @param contested whether one has changed it oneself and must choose
     */
    public record Row(String field, String read, String stored, String mine, boolean contested) {}

    static <R extends Record> FormRace<R> between(R read, R stored, R mine) {
        var form = new TreeMap<String, List<String>>();
        var rows = new ArrayList<Row>();
        for (var field : fields(mine.getClass())) {
            var typed = value(mine, field);
            if (typed == null) {
                continue;
            }
            var row =
                    new Row(field, text(read, field), text(stored, field), typed, isTouched(read, stored, mine, field));
            form.put(field, List.of(row.contested() || row.stored().equals(row.read()) ? typed : row.stored()));
            if (!row.stored().equals(row.read())) {
                rows.add(row);
            }
        }
        return new FormRace<>(TypedFields.into(type(mine), form), rows);
    }

    /** The form with what is stored wherever that was chosen. */
    static <R extends Record> R decided(R stored, R mine, Map<String, String[]> choices) {
        var form = new TreeMap<String, List<String>>();
        for (var field : fields(mine.getClass())) {
            var taken = Arrays.asList(choices.getOrDefault("_take." + field, new String[0]))
                    .contains("STORED");
            var text = taken ? value(stored, field) : value(mine, field);
            if (text != null) {
                form.put(field, List.of(text));
            }
        }
        return TypedFields.into(type(mine), form);
    }

    /** Only what somebody has changed; whatever is absent is neither judged nor written again. */
    static <R extends Record> R changed(R stored, R typed) {
        var form = new TreeMap<String, List<String>>();
        for (var field : fields(typed.getClass())) {
            var text = value(typed, field);
            var beside = TOGETHER.getOrDefault(field, field);
            if (text != null && (isChanged(stored, typed, field) || isChanged(stored, typed, beside))) {
                form.put(field, List.of(text));
            }
        }
        return TypedFields.into(type(typed), form);
    }

    private static boolean isChanged(Record stored, Record typed, String field) {
        return value(typed, field) != null && !text(typed, field).equals(text(stored, field));
    }

    private static boolean isTouched(Record read, Record stored, Record mine, String field) {
        var typed = text(mine, field);
        return !typed.equals(text(read, field)) && !typed.equals(text(stored, field));
    }

    private static List<String> fields(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    private static @Nullable String value(Record form, String field) {
        return (String) new DirectFieldAccessor(form).getPropertyValue(field);
    }

    private static String text(Record form, String field) {
        return Texts.trimmed(Objects.requireNonNullElse(value(form, field), ""));
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> Class<R> type(R form) {
        return (Class<R>) form.getClass();
    }
}
