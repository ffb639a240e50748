package org.shegong.intake.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.shegong.intake.check.RowRule;
import org.shegong.intake.check.RowUnderCheck;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.input.Texts;

/** The employer is found by its code, or else by a present or former name, and must lie within the importer's reach. */
class EmployerRule implements RowRule {

    static final String EMPLOYER = "@employer";

    private static final String NAME = "organisation";
    private static final String CODE = "creditCode";

    private final OrganizationLookup organizations;
    private final Scope scope;
    private final Map<String, Optional<OrganizationFacts>> byCode = new HashMap<>();
    private final Map<String, Optional<OrganizationFacts>> byName = new HashMap<>();

    EmployerRule(OrganizationLookup organizations, Scope scope) {
        this.organizations = organizations;
        this.scope = scope;
    }

    @Override
    public void judge(RowUnderCheck row) {
        if (row.isEmpty(NAME) && row.isEmpty(CODE)) {
            row.reject(NAME, "REQUIRED");
            return;
        }
        var coded = row.value(CODE).flatMap(this::coded);
        var name = row.typed(NAME);
        var named = name.isEmpty() ? Optional.<OrganizationFacts>empty() : named(name);
        coded.or(() -> named)
                .ifPresentOrElse(employer -> found(row, employer), () -> row.reject(NAME, "ORGANISATION_UNKNOWN"));
        if (coded.isPresent() && !name.isEmpty() && !bears(coded.get(), name, named)) {
            row.warn(NAME, "ORGANISATION_NAME_DIFFERS");
        }
        if (coded.isEmpty() && row.value(CODE).isPresent() && hasCode(named)) {
            row.warn(CODE, "CREDIT_CODE_DIFFERS");
        }
    }

    private void found(RowUnderCheck row, OrganizationFacts employer) {
        row.derive(EMPLOYER, employer.id().toString());
        var place = new ScopedRow(
                employer.districtCode(), employer.townCode(), employer.id().value(), employer.supervisorId(), null);
        if (!place.isWithin(scope)) {
            row.reject(NAME, "OUT_OF_SCOPE");
        }
    }

    /** Found by its name, though the code that was told is nobody's. */
    private static boolean hasCode(Optional<OrganizationFacts> named) {
        return named.map(OrganizationFacts::creditCode).isPresent();
    }

    private static boolean bears(OrganizationFacts employer, String name, Optional<OrganizationFacts> named) {
        return Texts.compact(employer.name()).equals(Texts.compact(name))
                || named.filter(other -> other.id().equals(employer.id())).isPresent();
    }

    private Optional<OrganizationFacts> coded(String code) {
        return byCode.computeIfAbsent(code, key -> organizations.byCreditCode(new CreditCode(key)));
    }

    private Optional<OrganizationFacts> named(String name) {
        return byName.computeIfAbsent(name, organizations::byName);
    }
}
