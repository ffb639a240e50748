package org.shegong.intake.kind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Component;

/** The kinds of files that the register takes. */
@Component
public class ImportKinds {

    private final Map<String, ImportKind> kinds;
    private final Access access;

    ImportKinds(List<ImportKind> kinds, Access access) {
        this.access = access;
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(ImportKind::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    /** Those that an importer may bring. */
    public List<String> names(AccountId importer) {
        return kinds.values().stream()
                .filter(kind -> isOpen(kind, importer))
                .map(ImportKind::name)
                .toList();
    }

    /** @throws InvalidFields if there is no such kind, or it is not for this importer */
    public ImportKind openTo(AccountId importer, String name) {
        var kind = named(name);
        if (!isOpen(kind, importer)) {
            throw unknown(name);
        }
        return kind;
    }

    /** @throws InvalidFields if there is no such kind */
    public ImportKind named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw unknown(name);
        }
        return kind;
    }

    /** The right to import itself is asked at the door. */
    private boolean isOpen(ImportKind kind, AccountId importer) {
        return kind.permission() == Permission.IMPORT
                || access.permissionsOf(importer).contains(kind.permission());
    }

    private static InvalidFields unknown(String name) {
        return new InvalidFields(List.of(new FieldProblem("kind", name.isBlank() ? "REQUIRED" : "UNKNOWN_VALUE")));
    }
}
