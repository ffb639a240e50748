package org.shegong.intake.column;

import java.util.Map;
import java.util.Optional;
import org.shegong.intake.layout.Header;
import org.shegong.intake.layout.KnownWords;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.layout.LayoutFinder;
import org.shegong.intake.layout.SheetTop;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.StagedImport;
import org.springframework.stereotype.Component;

/** Finds how the file of a change-set is laid out: as somebody has matched it, else as its header is recognised. */
@Component
public class FileLayouts {

    private final ImportStores stores;
    private final MatchingTable matchings;
    private final OwnWordTable ownWords;

    FileLayouts(ImportStores stores, MatchingTable matchings, OwnWordTable ownWords) {
        this.stores = stores;
        this.matchings = matchings;
        this.ownWords = ownWords;
    }

    public Optional<Layout> find(StagedImport staged, Book book) {
        var matching = matchings.find(staged.id());
        return matching.isPresent()
                ? matching.flatMap(matched -> header(book, matched).map(header -> header.layout(matched.columns())))
                : new LayoutFinder(wordsOf(staged)).find(book);
    }

    public KnownWords wordsOf(StagedImport staged) {
        return new KnownWords(stores.labels().of(staged.kind()), ownWords.of(staged.owner(), staged.kind()));
    }

    /** The words without those that the importer has matched before. */
    public KnownWords generalWords(StagedImport staged) {
        return new KnownWords(stores.labels().of(staged.kind()), Map.of());
    }

    private static Optional<Header> header(Book book, Matching matching) {
        var place = matching.header();
        return place.sheet() < book.sheets() ? SheetTop.of(book, place.sheet()).header(place) : Optional.empty();
    }
}
