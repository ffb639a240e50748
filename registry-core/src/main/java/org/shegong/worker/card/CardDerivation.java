package org.shegong.worker.card;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shegong.shared.input.PersonNames;
import org.shegong.worker.attribute.AttributeKind;
import org.shegong.worker.attribute.AttributeView;
import org.shegong.worker.attribute.Attributes;
import org.shegong.worker.employment.EmploymentView;
import org.shegong.worker.employment.Employments;
import org.shegong.worker.fact.KnownAs;
import org.shegong.worker.identity.DocumentView;
import org.shegong.worker.identity.NameView;
import org.shegong.worker.store.FactStores;
import org.springframework.stereotype.Component;

/** Derives what a card shows today from the facts about a person. */
@Component
class CardDerivation {

    private static final int LONGEST_PINYIN = 200;

    private final FactStores facts;
    private final EmployerPlaces employers;
    private final Clock clock;

    CardDerivation(FactStores facts, EmployerPlaces employers, Clock clock) {
        this.facts = facts;
        this.employers = employers;
        this.clock = clock;
    }

    CardFacts factsOf(KnownAs known, List<NameView> names) {
        var today = LocalDate.now(clock);
        var work = work(facts.employments().of(known), today);
        return new CardFacts(
                person(known, names, today), work, work.main().flatMap(main -> employers.find(main.employer())));
    }

    private CardFacts.Person person(KnownAs known, List<NameView> names, LocalDate today) {
        var values = Attributes.onDay(facts.attributes().of(known), today);
        var name = names.isEmpty() ? "" : names.get(0).name();
        return new CardFacts.Person(
                name,
                PersonNames.searchKey(name),
                shortened(facts.readings().of(name).get(0).full()),
                facts.identities().documentsOf(known).stream()
                        .findFirst()
                        .map(DocumentView::masked)
                        .orElse(""),
                Optional.ofNullable(values.get(AttributeKind.BIRTH_DATE))
                        .map(view -> day(view.value()))
                        .orElse(null),
                Optional.ofNullable(values.get(AttributeKind.SEX))
                        .map(AttributeView::value)
                        .orElse(null),
                facts.educations().of(known).stream()
                        .findFirst()
                        .map(view -> view.study().level())
                        .orElse(null));
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

    private static String shortened(String pinyin) {
        return pinyin.length() <= LONGEST_PINYIN ? pinyin : pinyin.substring(0, LONGEST_PINYIN);
    }
}
