package org.shegong.reports.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.shared.Scope;

/** Short names of scopes and of sets of rows, to see whether they are the same as before. */
final class ScopeKeys {

    private ScopeKeys() {}

    static String of(Scope scope) {
        var reaches = scope.reaches().stream().map(String::valueOf).sorted().collect(Collectors.joining("\n"));
        return sha256(scope.names() + "\n" + reaches);
    }

    /** A hash over rows in order, taken up chunk by chunk. */
    static String chained(String before, List<ExportableList.Row> rows) {
        return sha256(Stream.concat(
                        Stream.of(before), rows.stream().map(row -> row.id().toString()))
                .collect(Collectors.joining("\n")));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("This Java has no SHA-256", missing);
        }
    }
}
