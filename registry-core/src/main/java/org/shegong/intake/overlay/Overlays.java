package org.shegong.intake.overlay;

import java.util.HashMap;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.stage.StagedImport;
import org.shegong.intake.stage.Told;
import org.springframework.stereotype.Component;

/** Gathers what was mended in a file, and what its owner has said before of such values. */
@Component
public class Overlays {

    private final Edits edits;
    private final Meanings meanings;
    private final ImportKinds kinds;

    Overlays(Edits edits, Meanings meanings, ImportKinds kinds) {
        this.edits = edits;
        this.meanings = meanings;
        this.kinds = kinds;
    }

    public Overlay of(StagedImport staged) {
        var all = new HashMap<Told, String>();
        meanings.of(staged.owner(), staged.kind()).forEach(kept -> all.put(kept.told(), kept.meant()));
        meanings.of(staged.id()).forEach(kept -> all.put(kept.told(), kept.meant()));
        return new Overlay(
                edits.of(staged.id()), all, kinds.named(staged.kind()).contexts());
    }
}
