package org.shegong.web.reference;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;

/** Reads the texts of a form one by one and refuses all wrong ones at once. */
public final class TypedFields {

    private static final String REQUIRED = "REQUIRED";

    private final List<FieldProblem> problems = new ArrayList<>();

    /** A text of at most so many characters, empty where nothing was typed. */
    public String text(String field, @Nullable String raw, int longest) {
        var text = Texts.trimmed(raw);
        if (Texts.codePoints(text) > longest) {
            problems.add(new FieldProblem(field, "TOO_LONG", longest));
        }
        return text;
    }

    public String required(String field, @Nullable String raw, int longest) {
        var text = text(field, raw, longest);
        if (text.isEmpty()) {
            missing(field);
        }
        return text;
    }

    /** A calendar day; today where nothing was typed. */
    public LocalDate day(String field, @Nullable String raw, LocalDate today) {
        var day = taken(field, Dates.read(raw, false));
        return day == null ? today : day.date();
    }

    /** A calendar day that may lie ahead; today where nothing was typed. */
    public LocalDate dayAhead(String field, @Nullable String raw, LocalDate today) {
        var day = taken(field, Dates.readAhead(raw, today));
        return day == null ? today : day.date();
    }

    public @Nullable LocalDate dayOrNothing(String field, @Nullable String raw) {
        var day = taken(field, Dates.read(raw, false));
        return day == null ? null : day.date();
    }

    public <T> @Nullable T taken(String field, Reading<T> reading) {
        reading.problems().forEach(code -> problems.add(new FieldProblem(field, code)));
        return reading.value();
    }

    public @Nullable UUID idOrNothing(String field, @Nullable String raw) {
        var text = Texts.trimmed(raw);
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            if (!text.isEmpty()) {
                unknown(field);
            }
            return Reading.<UUID>empty().value();
        }
        return UUID.fromString(text);
    }

    /** An id that must be there. */
    public @Nullable UUID id(String field, @Nullable String raw) {
        if (Texts.trimmed(raw).isEmpty()) {
            missing(field);
        }
        return idOrNothing(field, raw);
    }

    /** Says nothing about a field of which something is wrong already. */
    public void missing(String field) {
        add(field, REQUIRED);
    }

    /** A number of at most 16 digits before and two behind the point, not below zero. */
    public BigDecimal amount(String field, @Nullable String raw) {
        var text = Texts.compact(raw).replace(",", "");
        if (!text.matches("[0-9]{1,14}(\\.[0-9]{1,2})?")) {
            problems.add(new FieldProblem(field, text.isEmpty() ? REQUIRED : "NUMBER_INVALID"));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    public int year(String field, @Nullable String raw) {
        var text = Texts.compact(raw);
        if (!text.matches("(19|20)[0-9]{2}")) {
            problems.add(new FieldProblem(field, "NUMBER_INVALID"));
            return 0;
        }
        return Integer.parseInt(text);
    }

    public long version(@Nullable String raw) {
        var text = Texts.trimmed(raw);
        return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
    }

    public void wrong(String field, String code) {
        problems.add(new FieldProblem(field, code));
    }

    /** A choice that is not among those offered. */
    public void unknown(String field) {
        add(field, "UNKNOWN_VALUE");
    }

    public <E extends Enum<E>> @Nullable E word(String field, @Nullable String raw, Class<E> type) {
        var text = Texts.trimmed(raw);
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(text)) {
                return constant;
            }
        }
        if (!text.isEmpty()) {
            unknown(field);
        }
        return Reading.<E>empty().value();
    }

    private void add(String field, String code) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problems.add(new FieldProblem(field, code));
        }
    }

    public void refuse() {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
