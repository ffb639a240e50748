package org.shegong.intake.template;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.intake.check.Field;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.ImportKind;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.stage.LabelTable;
import org.shegong.intake.template.TemplateColumn.Need;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Service;

/** Writes empty files of each kind, which are read without matching any column when they come back. */
@Service
public class Templates {

    private final ImportKinds kinds;
    private final CodeLists lists;
    private final RegionTree regions;
    private final LabelTable labels;
    private final Clock clock;

    Templates(ImportKinds kinds, CodeLists lists, RegionTree regions, LabelTable labels, Clock clock) {
        this.kinds = kinds;
        this.labels = labels;
        this.lists = lists;
        this.regions = regions;
        this.clock = clock;
    }

    /** @throws TemplateUnknown if there is no such kind for this importer */
    public void write(AccountId importer, String kind, TemplateWords words, OutputStream out) {
        if (!kinds.names(importer).contains(kind)) {
            throw new TemplateUnknown();
        }
        try {
            new TemplateBook(columns(kinds.named(kind), words), words).write(out);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private List<TemplateColumn> columns(ImportKind kind, TemplateWords words) {
        var today = LocalDate.now(clock);
        return kind.checks(Scope.NOTHING, today).fields().stream()
                .map(Field::name)
                .filter(kind::isOffered)
                .map(field -> column(kind, field, words, today))
                .toList();
    }

    private TemplateColumn column(ImportKind kind, String field, TemplateWords words, LocalDate today) {
        var choice = Optional.ofNullable(kind.choices().get(field));
        return new TemplateColumn(
                field,
                header(kind, field, words.name(field)),
                need(kind, field),
                choice.map(found -> values(found, today)).orElse(List.of()),
                choice.filter(found -> found.source() == FieldChoice.Source.ENTRIES)
                        .isPresent());
    }

    /** The name of the field, or the part of it, by which the column is recognised; else a word that is. */
    private String header(ImportKind kind, String field, String name) {
        var known = labels.of(kind.name());
        return Stream.concat(Stream.of(name), Stream.of(name.split("[／/]")))
                .filter(word -> known.fieldOf(word).filter(field::equals).isPresent())
                .findFirst()
                .orElseGet(() -> labels.wordsFor(kind.name(), field, 1).stream()
                        .findFirst()
                        .orElse(name));
    }

    private static Need need(ImportKind kind, String field) {
        return kind.neededColumns().stream()
                .filter(group -> group.contains(field))
                .map(group -> group.stream().filter(kind::isOffered).count() == 1 ? Need.YES : Need.EITHER)
                .findFirst()
                .orElse(Need.NO);
    }

    /** Employers are too many to pick from. */
    private List<String> values(FieldChoice choice, LocalDate today) {
        return switch (choice.source()) {
            case LIST, ENTRIES -> entries(choice.list(), today);
            case DISTRICTS ->
                regions.districts(today).stream().map(RegionView::name).toList();
            case TOWNS ->
                regions.districts(today).stream()
                        .flatMap(district -> regions.children(district.code(), today).stream())
                        .map(RegionView::name)
                        .distinct()
                        .toList();
            case EMPLOYERS -> List.of();
        };
    }

    private List<String> entries(@Nullable CodeList list, LocalDate today) {
        return list == null
                ? List.of()
                : lists.entries(list, today).stream().map(CodeEntry::zh).toList();
    }
}
