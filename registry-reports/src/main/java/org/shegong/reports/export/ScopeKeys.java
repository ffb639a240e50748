package org.shegong.reports.export;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.protection.Sha256;
import org.shegong.shared.Scope;

/** Short names of scopes and of sets of rows, to see whether they are the same as before. */
final class ScopeKeys {

    private ScopeKeys() {}

    static String of(Scope scope) {
        var reaches = scope.reaches().stream().map(String::valueOf).sorted().collect(Collectors.joining("\n"));
        return Sha256.hex(scope.names() + "\n" + reaches);
    }

    /** A hash over rows in order, taken up chunk by chunk. */
    static String chained(String before, List<ExportableList.Row> rows) {
        return Sha256.hex(Stream.concat(
                        Stream.of(before), rows.stream().map(row -> row.id().toString()))
                .collect(Collectors.joining("\n")));
    }
}
