package org.shegong.account.token;

import java.util.List;
import org.shegong.account.GrantUnit;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.UnitFinder;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Finds the one right that a key is to carry. */
@Component
class TokenUnits {

    private final UnitFinder units;

    TokenUnits(UnitFinder units) {
        this.units = units;
    }

    Rights.Right right(Rights held, Role role, String typedCode) {
        var unit = Texts.compact(typedCode).isEmpty() ? ownUnit(held, role) : unit(typedCode);
        var named = new Rights.Right(role, unit, true);
        return held.cover(named) ? named : new Rights.Right(role, unit, false);
    }

    private static GrantUnit ownUnit(Rights held, Role role) {
        return held.held().stream()
                .filter(right -> right.role() == role)
                .map(Rights.Right::unit)
                .findFirst()
                .orElseThrow(TokenTooWide::new);
    }

    private GrantUnit unit(String code) {
        return units.region(code)
                .orElseThrow(() -> new InvalidFields(List.of(new FieldProblem("regionCode", "REGION_UNKNOWN"))));
    }
}
