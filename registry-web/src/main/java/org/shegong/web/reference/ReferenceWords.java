package org.shegong.web.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeLists;
import org.shegong.reference.authority.Authorities;
import org.shegong.reference.authority.AuthorityView;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.region.RegionTree;
import org.shegong.shared.id.AuthorityId;
import org.shegong.web.layout.Choice;
import org.springframework.stereotype.Component;

/** Says codes, regions, authorities and documents in the reader's language; templates have it as {@code words}. */
@Component
public class ReferenceWords extends CodeWords {

    private final RegionTree regions;
    private final Authorities authorities;
    private final SourceDocuments documents;
    private final Clock clock;

    ReferenceWords(
            CodeLists lists, RegionTree regions, Authorities authorities, SourceDocuments documents, Clock clock) {
        super(lists, regions, clock);
        this.regions = regions;
        this.authorities = authorities;
        this.documents = documents;
        this.clock = clock;
    }

    public String all(String list, List<String> codes) {
        return String.join(" · ", codes.stream().map(code -> of(list, code)).toList());
    }

    public String authority(@Nullable String id) {
        return id == null || id.isEmpty()
                ? ""
                : authorities
                        .find(new AuthorityId(UUID.fromString(id)))
                        .map(AuthorityView::name)
                        .orElse(id);
    }

    /** The city and its districts. */
    public List<Choice> areas() {
        var city = regions.root(today());
        return Stream.concat(Stream.of(new Choice(city.code(), city.name())), districts().stream())
                .toList();
    }

    /** Districts, each followed by its towns, as an employer may stand in either. */
    public List<Choice> places() {
        return regions.districts(today()).stream()
                .flatMap(district -> Stream.concat(
                        Stream.of(new Choice(district.code(), district.name())),
                        regions.children(district.code(), today()).stream()
                                .map(town -> new Choice(town.code(), district.name() + " " + town.name()))))
                .toList();
    }

    public List<Choice> authorities() {
        return authorities.inOffice(today()).stream()
                .map(authority -> new Choice(authority.id().toString(), authority.name()))
                .toList();
    }

    public List<Choice> documents() {
        return documents.all().stream()
                .map(document -> new Choice(document.id().toString(), document.code() + " " + document.title()))
                .toList();
    }

    /** The short code of a source document, nothing where none is named. */
    public String document(@Nullable UUID id) {
        return documents.all().stream()
                .filter(document -> document.id().value().equals(id))
                .map(document -> document.code() + " " + document.title())
                .findFirst()
                .orElse("");
    }

    /** The day of an instant in the city. */
    public String day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone()).toString();
    }
}
