package org.shegong.worker.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Reads values of code lists; an unknown value is an error, never silently empty. */
@Component
class Codes {

    static final String UNKNOWN = "UNKNOWN_VALUE";

    private final CodeLists lists;
    private final Clock clock;

    Codes(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    Reading<String> read(CodeList list, @Nullable String raw) {
        var text = Texts.compact(raw);
        if (text.isEmpty()) {
            return Reading.empty();
        }
        return find(list, text).map(Reading::of).orElseGet(() -> Reading.wrong(UNKNOWN));
    }

    /** The same; a code that is recorded already may stay, even when it can no longer be chosen. */
    Reading<String> read(CodeList list, @Nullable String raw, @Nullable String kept) {
        return kept != null && Texts.compact(raw).equals(kept) ? Reading.of(kept) : read(list, raw);
    }

    Optional<String> find(CodeList list, String text) {
        return lists.resolve(list, text, LocalDate.now(clock)).map(CodeEntry::code);
    }

    Reading<List<String>> readAll(CodeList list, @Nullable String raw, List<String> kept) {
        var texts = Arrays.stream(Texts.compact(raw).split("[、,/]"))
                .filter(text -> !text.isEmpty())
                .toList();
        var readings = texts.stream()
                .map(text -> kept.contains(text) ? Reading.of(text) : read(list, text))
                .toList();
        return readings.stream().anyMatch(Reading::isRefused)
                ? Reading.wrong(UNKNOWN)
                : Reading.of(readings.stream()
                        .flatMap(reading -> reading.found().stream())
                        .distinct()
                        .toList());
    }
}
