package org.shegong.worker.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.attribute.Attributes;
import org.shegong.worker.education.EducationView;
import org.shegong.worker.employer.EmployerPlaces;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Component;

/** Derives what cards show today from the facts about their people, which are read together. */
@Component
class CardDerivation {

    private final FactStores facts;
    private final EmployerPlaces employers;
    private final Clock clock;

    CardDerivation(FactStores facts, EmployerPlaces employers, Clock clock) {
        this.facts = facts;
        this.employers = employers;
        this.clock = clock;
    }

    Map<KnownAs, CardFacts> derive(Collection<KnownAs> people) {
        var today = LocalDate.now(clock);
        var names = facts.identities().namesOf(people, today);
        var documents = facts.identities().documentsOf(people);
        var phones = facts.contacts().phoneIndexesOf(people);
        var attributes = facts.attributes().of(people);
        var studies = facts.educations().of(people);
        var segments = facts.employments().of(people);
        var places = employers.find(mainEmployers(segments.values(), today));
        var derived = new HashMap<KnownAs, CardFacts>();
        for (var known : people) {
            var words = new CardFacts.Words(
                    read(names.getOrDefault(known, List.of())),
                    documents.getOrDefault(known, List.of()),
                    phones.getOrDefault(known, List.of()));
            var work = work(segments.getOrDefault(known, List.of()), today);
            var person = person(
                    words,
                    Attributes.onDay(attributes.getOrDefault(known, List.of()), today),
                    studies.getOrDefault(known, List.of()));
            var place = work.main().map(EmploymentView::employer).map(places::get);
            derived.put(known, new CardFacts(person, work, place, words));
        }
        return derived;
    }

    private static Set<OrganizationId> mainEmployers(Collection<List<EmploymentView>> segments, LocalDate today) {
        return segments.stream()
                .flatMap(one -> Employments.mainOn(one, today).stream())
                .map(EmploymentView::employer)
                .collect(Collectors.toSet());
    }

    private List<CardFacts.Words.Name> read(List<NameView> names) {
        return names.stream()
                .map(name ->
                        new CardFacts.Words.Name(name.name(), facts.readings().of(name.name())))
                .toList();
    }

    private static CardFacts.Person person(
            CardFacts.Words words, Map<AttributeKind, AttributeView> values, List<EducationView> studies) {
        return new CardFacts.Person(
                words.name(),
                PersonNames.searchKey(words.name()),
                words.reading(),
                words.maskedId(),
                Optional.ofNullable(values.get(AttributeKind.BIRTH_DATE))
                        .map(view -> day(view.value()))
                        .orElse(null),
                Optional.ofNullable(values.get(AttributeKind.SEX))
                        .map(AttributeView::value)
                        .orElse(null),
                studies.stream().findFirst().map(view -> view.study().level()).orElse(null));
    }

    private static CardFacts.Work work(List<EmploymentView> segments, LocalDate today) {
        var next = Employments.nextChangeAfter(segments, today).orElse(null);
        var main = Employments.mainOn(segments, today);
        if (main.isPresent()) {
            var since = main.map(EmploymentView::from).orElse(null);
            return new CardFacts.Work(EmploymentStatus.IN_SERVICE, since, main, next);
        }
        return segments.stream()
                .filter(EmploymentView::main)
                .flatMap(segment -> Stream.ofNullable(segment.to()))
                .filter(end -> !end.isAfter(today))
                .max(Comparator.naturalOrder())
                .map(end -> new CardFacts.Work(EmploymentStatus.LEFT, end, Optional.empty(), next))
                .orElseGet(() -> new CardFacts.Work(EmploymentStatus.NOT_EMPLOYED, null, Optional.empty(), next));
    }

    private static LocalDate day(String value) {
        return value.length() == 7 ? YearMonth.parse(value).atDay(1) : LocalDate.parse(value);
    }
}
