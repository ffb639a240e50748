package org.shegong.web.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.shegong.web.layout.Choice;
import org.shegong.web.layout.FilterChip;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in words by what the list of people is filtered. */
@Component
class WorkerFilters {

    /** The code list of each filter by a code. */
    private static final Map<String, String> CODED = Map.of(
            "level", "CERTIFICATE_LEVEL",
            "serviceField", "SERVICE_FIELD",
            "education", "EDUCATION",
            "establishmentKind", "ESTABLISHMENT_KIND",
            "contractKind", "CONTRACT_KIND");

    private final RegisterWords words;
    private final MessageSource messages;

    WorkerFilters(RegisterWords words, MessageSource messages) {
        this.words = words;
        this.messages = messages;
    }

    List<FilterChip> chips(WorkerQuery query, EmployerFilter.Meant employer) {
        var chips = new ArrayList<FilterChip>();
        add(chips, "q", query.isPersonal() ? "" : query.q());
        add(chips, "district", coded("district", query.district()));
        add(chips, "town", coded("town", query.town()));
        add(chips, "employer", employer(employer));
        add(chips, "status", word("worker.status.", query.status()));
        add(chips, "level", coded("level", query.level()));
        add(chips, "serviceField", coded("serviceField", query.serviceField()));
        add(chips, "education", coded("education", query.education()));
        add(chips, "establishmentKind", coded("establishmentKind", query.establishmentKind()));
        add(chips, "contractKind", coded("contractKind", query.contractKind()));
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

    /** What the selects of the query bar offer: what is in use, and those of whom nothing is recorded. */
    Map<String, List<Choice>> picks(WorkerQuery query) {
        var picks = new HashMap<>(Map.of("district", words.districts(), "town", words.towns(query.district())));
        CODED.forEach((parameter, list) -> picks.put(parameter, words.choices(list)));
        picks.replaceAll((parameter, choices) -> with(choices, WorkerSearch.NONE, none(parameter)));
        picks.computeIfPresent(
                "level", (level, choices) -> with(choices, WorkerSearch.ANY, word("worker.filter.", "any")));
        return picks;
    }

    private static List<Choice> with(List<Choice> choices, String code, String label) {
        return Stream.concat(choices.stream(), Stream.of(new Choice(code, label)))
                .toList();
    }

    private String coded(String parameter, @Nullable String code) {
        var given = Texts.trimmed(code);
        return switch (given) {
            case WorkerSearch.ANY -> word("worker.filter.", "any");
            case WorkerSearch.NONE -> none(parameter);
            default ->
                CODED.containsKey(parameter)
                        ? words.of(Objects.requireNonNull(CODED.get(parameter)), given)
                        : words.region(given);
        };
    }

    /** Some kinds of nothing have words of their own. */
    private String none(String parameter) {
        return messages.getMessage(
                        "worker.filter.none." + parameter,
                        null,
                        word("worker.filter.", "none"),
                        LocaleContextHolder.getLocale())
                + "";
    }

    private String employer(EmployerFilter.Meant employer) {
        return employer.isAsked() && employer.name().isEmpty()
                ? word("worker.filter.employer.", "outside")
                : employer.name();
    }

    private String word(String prefix, @Nullable String code) {
        var key = Texts.trimmed(code);
        return key.isEmpty() ? "" : messages.getMessage(prefix + key, null, key, LocaleContextHolder.getLocale()) + "";
    }
}
