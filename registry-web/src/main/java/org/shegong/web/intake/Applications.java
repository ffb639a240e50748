package org.shegong.web.intake;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.account.SignedIn;
import org.shegong.intake.Imports;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;

/** The ways in which an import can be applied, as both doors name them. */
enum Applications {
    GOOD_ROWS {
        @Override
        void apply(Imports imports, SignedIn user, Scope scope, ImportId id) {
            imports.applyGoodRows(user.id(), scope, id);
        }
    },
    ALL_OR_NOTHING {
        @Override
        void apply(Imports imports, SignedIn user, Scope scope, ImportId id) {
            imports.applyAllOrNothing(user.id(), scope, id);
        }
    };

    abstract void apply(Imports imports, SignedIn user, Scope scope, ImportId id);

    static Applications of(@Nullable String mode) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(mode))
                .findFirst()
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("mode", "UNKNOWN_VALUE"))));
    }
}
