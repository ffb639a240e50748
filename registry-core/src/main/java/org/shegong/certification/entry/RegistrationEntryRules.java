package org.shegong.certification.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.certification.NewRegistration;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.input.Dates;
import org.shegong.shared.input.FreeTexts;
import org.shegong.shared.input.PartialDate;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.shegong.worker.entry.EntryCheck;
import org.springframework.stereotype.Service;

/** Judges what is typed about a registration period. */
@Service
public class RegistrationEntryRules {

    private static final int NUMBER_LENGTH = 40;
    private static final int BODY_LENGTH = 120;

    public EntryCheck<NewRegistration> check(RegistrationEntry entry, LocalDate today) {
        var read = new Read(
                required(kind(entry.kind())),
                FreeTexts.read(entry.registrationNo(), NUMBER_LENGTH),
                Dates.readAhead(entry.validFrom(), today),
                required(Dates.readAhead(entry.lastDay(), today)),
                FreeTexts.read(entry.body(), BODY_LENGTH));
        var problems = read.problems();
        return new EntryCheck<>(
                problems, List.of(), problems.isEmpty() ? Optional.of(read.registration()) : Optional.empty());
    }

    private static Reading<NewRegistration.Kind> kind(@Nullable String raw) {
        var text = Texts.compact(raw);
        return text.isEmpty()
                ? Reading.empty()
                : Arrays.stream(NewRegistration.Kind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst()
                        .map(Reading::of)
                        .orElseGet(() -> Reading.wrong("UNKNOWN_VALUE"));
    }

    private static <T> Reading<T> required(Reading<T> reading) {
        return reading.isEmpty() ? Reading.wrong("REQUIRED") : reading;
    }

    /** A period field by field. */
    private record Read(
            Reading<NewRegistration.Kind> kind,
            Reading<String> number,
            Reading<PartialDate> from,
            Reading<PartialDate> lastDay,
            Reading<String> body) {

        List<FieldProblem> problems() {
            var found = new ArrayList<FieldProblem>();
            add(found, "kind", kind);
            add(found, "registrationNo", number);
            add(found, "validFrom", from);
            add(found, "lastDay", lastDay);
            add(found, "body", body);
            if (day(from).isPresent()
                    && day(lastDay)
                            .filter(last -> last.isBefore(day(from).get()))
                            .isPresent()) {
                found.add(new FieldProblem("lastDay", "PERIOD_ORDER"));
            }
            return List.copyOf(found);
        }

        NewRegistration registration() {
            return new NewRegistration(
                    kind.found().orElseThrow(),
                    number.found().orElse(null),
                    day(from).orElse(null),
                    day(lastDay).orElseThrow(),
                    body.found().orElse(null));
        }

        private static Optional<LocalDate> day(Reading<PartialDate> reading) {
            return reading.found().map(PartialDate::date);
        }

        private static void add(List<FieldProblem> found, String field, Reading<?> reading) {
            reading.problems().forEach(code -> found.add(new FieldProblem(field, code)));
        }
    }
}
