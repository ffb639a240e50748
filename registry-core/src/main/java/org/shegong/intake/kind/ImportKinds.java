package org.shegong.intake.kind;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.springframework.stereotype.Component;

/** The kinds of files that the register takes. */
@Component
public class ImportKinds {

    private final Map<String, ImportKind> kinds;

    ImportKinds(List<ImportKind> kinds) {
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(ImportKind::name, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    public List<String> names() {
        return List.copyOf(kinds.keySet());
    }

    /** @throws InvalidFields if there is no such kind */
    public ImportKind named(String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            throw new InvalidFields(List.of(new FieldProblem("kind", name.isBlank() ? "REQUIRED" : "UNKNOWN_VALUE")));
        }
        return kind;
    }
}
