package org.shegong.intake.reading;

import java.util.Optional;
import org.shegong.intake.column.FileLayouts;
import org.shegong.intake.overlay.Overlays;
import org.shegong.intake.sheet.Books;
import org.shegong.intake.sheet.SpooledFile;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.StagedImport;
import org.springframework.stereotype.Component;

/** Opens the stored files of change-sets, each with its layout; the one way to read them again. */
@Component
public class SourceFiles {

    private final ImportStores stores;
    private final FileLayouts layouts;
    private final Overlays overlays;

    SourceFiles(ImportStores stores, FileLayouts layouts, Overlays overlays) {
        this.stores = stores;
        this.layouts = layouts;
        this.overlays = overlays;
    }

    /**
     * The file as it reads after everything that was mended.
     *
     * @throws org.shegong.intake.sheet.UnusableFile if it cannot be read
     */
    public SourceFile mended(StagedImport staged) {
        var source = open(staged);
        var overlay = overlays.of(staged);
        return source.layout()
                .map(overlay::over)
                .map(layout -> new SourceFile(source.file(), overlay.over(source.book(), layout), Optional.of(layout)))
                .orElse(source);
    }

    /**
     * The same, walked to its end first: a file that is broken far below is refused at once, and not after everything above
     * was judged.
     *
     * @throws org.shegong.intake.sheet.UnusableFile if it cannot be read
     */
    public SourceFile whole(StagedImport staged) {
        var source = mended(staged);
        try {
            source.layout().ifPresent(layout -> source.book().walk(layout.sheet()));
            return source;
        } catch (RuntimeException refused) {
            source.close();
            throw refused;
        }
    }

    /**
     * The file as it was brought.
     *
     * @throws org.shegong.intake.sheet.UnusableFile if it cannot be read
     */
    public SourceFile open(StagedImport staged) {
        var file = SpooledFile.empty();
        try {
            stores.files().restore(staged.id(), file.path());
            var book = Books.open(file.path(), staged.fileName());
            return new SourceFile(file, book, layouts.find(staged, book));
        } catch (RuntimeException refused) {
            file.close();
            throw refused;
        }
    }
}
