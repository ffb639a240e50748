package org.shegong.intake.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.shegong.intake.check.LineFinding;
import org.shegong.intake.kind.Change;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.kind.Importing;
import org.shegong.intake.stage.ImportStores;
import org.shegong.intake.stage.RowTable.GoodRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Compares the good lines with the register chunk by chunk, and keeps what they would change. */
@Component
public class Comparing {

    /** Where the comparison begins, when every line is judged. */
    public static final String START = "compare:0";

    private static final String CURSOR = "compare:";
    private static final int CHUNK = 500;

    private final ImportKinds kinds;
    private final ImportStores stores;

    Comparing(ImportKinds kinds, ImportStores stores) {
        this.kinds = kinds;
        this.stores = stores;
    }

    /** Whether a check has come as far as the comparison. */
    public static boolean isAt(String cursor) {
        return cursor.startsWith(CURSOR);
    }

    /** Compares the next lines; answers where the lines behind them begin, or nothing after the last. */
    public Optional<String> next(StagedImport staged, Scope scope, String cursor) {
        var rows = stores.rows().good(staged.id(), Integer.parseInt(cursor.substring(CURSOR.length())), CHUNK);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var compared = kinds.named(staged.kind())
                .compare(
                        new Importing(staged.id(), scope, staged.asOf()),
                        rows.stream().map(GoodRow::values).toList());
        keep(staged.id(), rows, compared);
        return Optional.of(CURSOR + rows.get(rows.size() - 1).ordinal());
    }

    private void keep(ImportId id, List<GoodRow> rows, List<Compared> compared) {
        var changes = new LinkedHashMap<Integer, Change>();
        var found = new ArrayList<LineFinding>();
        for (int row = 0; row < rows.size(); row++) {
            int ordinal = rows.get(row).ordinal();
            compared.get(row).change().ifPresent(change -> changes.put(ordinal, change));
            compared.get(row).findings().forEach(finding -> found.add(new LineFinding(ordinal, finding)));
        }
        stores.changes().insert(id, changes);
        stores.rows().add(id, found);
    }
}
