package org.shegong.web.account.administration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.account.GrantUnit;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.UnitFinder;
import org.shegong.account.grant.NewGrant;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.TypedFields;

/**
 * A grant as it was typed.
 *
 * @param place     a region's code; empty for the city
 * @param employer  a credit code or a name, for staff of an employer
 * @param authority an id, for officers of a competent department
 * @param names     whether a viewer sees names
 */
record GrantForm(
        @Nullable String role,
        @Nullable String place,
        @Nullable String employer,
        @Nullable String authority,
        @Nullable String names,
        @Nullable String from,
        @Nullable String to) {

    static GrantForm from(LocalDate today) {
        return new GrantForm("", "", "", "", "", today.toString(), "");
    }

    NewGrant read(AccountId account, UnitFinder units, LocalDate today) {
        var fields = new TypedFields();
        fields.required("role", role, AccountListController.LOGIN_LIMIT);
        var wanted = Objects.requireNonNullElse(fields.word("role", role, Role.class), Role.VIEWER);
        var unit = unit(wanted, fields, units);
        var begin = fields.day("from", from, today);
        var end = fields.dayOrNothing("to", to);
        if (end != null && !end.isAfter(begin)) {
            fields.unknown("to");
        }
        fields.refuse();
        var right = new Rights.Right(wanted, unit, wanted != Role.VIEWER || "true".equals(names));
        return new NewGrant(account, right, new Period(begin, end));
    }

    private GrantUnit unit(Role wanted, TypedFields fields, UnitFinder units) {
        return switch (wanted) {
            case ORG_HR -> employer(fields, units);
            case BUREAU_OFFICER -> authority(fields, units);
            default -> place(fields, units);
        };
    }

    private GrantUnit employer(TypedFields fields, UnitFinder units) {
        var found = units.employer(Texts.trimmed(employer));
        if (found.isEmpty()) {
            fields.taken("employer", Reading.wrong("NOT_ONE_ORGANIZATION"));
        }
        return found.orElse(GrantUnit.CITY);
    }

    private GrantUnit authority(TypedFields fields, UnitFinder units) {
        fields.required("authority", authority, AccountListController.LOGIN_LIMIT);
        var id = fields.idOrNothing("authority", authority);
        return id == null
                ? GrantUnit.CITY
                : GrantUnit.authority(new AuthorityId(id), place(fields, units).district());
    }

    private GrantUnit place(TypedFields fields, UnitFinder units) {
        var code = Texts.trimmed(place);
        var found = code.isEmpty() ? Optional.of(GrantUnit.CITY) : units.region(code);
        if (found.isEmpty()) {
            fields.unknown("place");
        }
        return found.orElse(GrantUnit.CITY);
    }
}
