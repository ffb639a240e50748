package org.shegong.web.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.FilterChip;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words by what the list of people is filtered. */
@Component
class WorkerFilters {

    private final RegisterWords words;
    private final MessageSource messages;

    WorkerFilters(RegisterWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    List<FilterChip> chips(WorkerQuery query, List<WorkerRow> found) {
        var chips = new ArrayList<FilterChip>();
        add(chips, "q", query.isPersonal() ? "" : query.q());
        add(chips, "district", known(query.district(), words::region));
        add(chips, "town", words.region(query.town()));
        add(chips, "employer", employer(query, found));
        add(chips, "status", word("worker.status.", query.status()));
        add(chips, "level", level(query));
        add(chips, "serviceField", words.of("SERVICE_FIELD", query.serviceField()));
        add(chips, "education", known(query.education(), code -> words.of("EDUCATION", code)));
        add(chips, "establishmentKind", known(query.establishmentKind(), code -> words.of("ESTABLISHMENT_KIND", code)));
        add(chips, "contractKind", known(query.contractKind(), code -> words.of("CONTRACT_KIND", code)));
        add(chips, "registration", word("worker.registration.", query.registration()));
        add(chips, "expiresFrom", query.expiresFrom());
        add(chips, "expiresTo", query.expiresTo());
        add(chips, "hours", word("worker.hours.", query.hours()));
        return chips;
    }

    private void add(List<FilterChip> chips, String parameter, @Nullable String value) {
        if (!Texts.trimmed(value).isEmpty()) {
            chips.add(new FilterChip(parameter, word("worker.filter.", parameter), Texts.trimmed(value)));
        }
    }

    private String level(WorkerQuery query) {
        return WorkerSearch.ANY.equals(query.level())
                ? word("worker.filter.", "any")
                : known(query.level(), code -> words.of("CERTIFICATE_LEVEL", code));
    }

    private String known(@Nullable String code, UnaryOperator<String> wording) {
        var given = Texts.trimmed(code);
        return given.equals(WorkerSearch.NONE) ? word("worker.filter.", "none") : wording.apply(given);
    }

    private static String employer(WorkerQuery query, List<WorkerRow> found) {
        return found.stream()
                .map(row -> row.work().employerName())
                .filter(name -> name != null)
                .findFirst()
                .filter(name -> !Texts.trimmed(query.employer()).isEmpty())
                .orElse(Texts.trimmed(query.employer()));
    }

    private String word(String prefix, @Nullable String code) {
        var key = Texts.trimmed(code);
        return key.isEmpty() ? "" : messages.getMessage(prefix + key, null, key, LocaleContextHolder.getLocale()) + "";
    }
}
