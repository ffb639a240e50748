package org.shegong.intake.reading;

import org.shegong.intake.column.FileLayouts;
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

    SourceFiles(ImportStores stores, FileLayouts layouts) {
        this.stores = stores;
        this.layouts = layouts;
    }

    /** @throws org.shegong.intake.sheet.UnusableFile if it cannot be read */
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
