package org.shegong.web.reference;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.reference.authority.Authorities;
import org.shegong.reference.authority.AuthorityView;
import org.shegong.reference.document.SourceDocuments;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.id.AuthorityId;
import org.shegong.web.layout.Choice;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says codes, regions, authorities and documents in the reader's language; templates have it as {@code words}. */
@Component
public class ReferenceWords {

    private final CodeLists lists;
    private final RegionTree regions;
    private final Authorities authorities;
    private final SourceDocuments documents;
    private final Clock clock;

    ReferenceWords(
            CodeLists lists, RegionTree regions, Authorities authorities, SourceDocuments documents, Clock clock) {
        this.lists = lists;
        this.regions = regions;
        this.authorities = authorities;
        this.documents = documents;
        this.clock = clock;
    }

    /** The words of a code, the code itself where the list does not know it, nothing for nothing. */
    public String of(String list, @Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : lists.find(CodeList.valueOf(list), code)
                        .map(entry -> entry.name(locale()))
                        .orElse(code);
    }

    public String all(String list, List<String> codes) {
        return String.join(" · ", codes.stream().map(code -> of(list, code)).toList());
    }

    /** The name of a region, also of one that has ended. */
    public String region(@Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : regions.lastKnown(code, today()).map(RegionView::name).orElse(code);
    }

    public String authority(@Nullable String id) {
        return id == null || id.isEmpty()
                ? ""
                : authorities
                        .find(new AuthorityId(UUID.fromString(id)))
                        .map(AuthorityView::name)
                        .orElse(id);
    }

    /** What may be chosen from a list today. */
    public List<Choice> choices(String list) {
        return lists.entries(CodeList.valueOf(list), today()).stream()
                .map(entry -> new Choice(entry.code(), entry.name(locale())))
                .toList();
    }

    public List<Choice> districts() {
        return choicesOf(regions.districts(today()));
    }

    public List<Choice> towns(@Nullable String district) {
        return district == null || district.isEmpty() ? List.of() : choicesOf(regions.children(district, today()));
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

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private static List<Choice> choicesOf(List<RegionView> regions) {
        return regions.stream()
                .map(region -> new Choice(region.code(), region.name()))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
