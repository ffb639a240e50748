package org.shegong.web.worker;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.FilterChip;
import org.shegong.worker.card.WorkerRow;
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
        add(chips, "district", words.region(query.district()));
        add(chips, "town", words.region(query.town()));
        add(chips, "employer", employer(query, found));
        add(chips, "status", word("worker.status.", query.status()));
        add(chips, "level", words.of("CERTIFICATE_LEVEL", query.level()));
        add(chips, "serviceField", words.of("SERVICE_FIELD", query.serviceField()));
        add(chips, "education", words.of("EDUCATION", query.education()));
        add(chips, "establishmentKind", words.of("ESTABLISHMENT_KIND", query.establishmentKind()));
        add(chips, "contractKind", words.of("CONTRACT_KIND", query.contractKind()));
        add(chips, "registration", word("worker.registration.", query.registration()));
        add(chips, "expiresFrom", query.expiresFrom());
        add(chips, "expiresTo", query.expiresTo());
        return chips;
    }

    private void add(List<FilterChip> chips, String parameter, @Nullable String value) {
        if (!Texts.trimmed(value).isEmpty()) {
            chips.add(new FilterChip(parameter, word("worker.filter.", parameter), Texts.trimmed(value)));
        }
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
