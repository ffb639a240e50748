package org.shegong.intake.organizations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shegong.organization.DatedChange;
import org.shegong.organization.OrganizationCode;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.OrganizationView;
import org.shegong.organization.withdrawal.OrganizationRestoration;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Puts into the register what a line says differently of an employer: names and places from the day of import on. */
@Component
class EmployerCorrections {

    private final OrganizationRegister register;
    private final OrganizationDirectory directory;
    private final OrganizationRestoration restoration;
    private final EntityManager entities;
    private final Clock clock;

    EmployerCorrections(
            OrganizationRegister register,
            OrganizationDirectory directory,
            OrganizationRestoration restoration,
            EntityManager entities,
            Clock clock) {
        this.restoration = restoration;
        this.register = register;
        this.directory = directory;
        this.entities = entities;
        this.clock = clock;
    }

    /** Answers the version after all of it. */
    long put(Scope scope, OrganizationView employer, Map<String, String> row, Set<String> fields) {
        restoration.keep(employer.id(), employer.version());
        if (fields.contains("kind") || fields.contains("creditCode")) {
            register.correct(scope, employer.id(), employer.version(), details(employer, row));
        }
        if (fields.contains("name")) {
            register.rename(scope, dated(scope, employer), row.getOrDefault("name", ""));
        }
        if (fields.contains("town")) {
            register.move(scope, dated(scope, employer), row.getOrDefault(PlaceRule.PLACE, ""));
        }
        return version(scope, employer);
    }

    /** Who applies the file has seen what is on file today; what was to come on a later day still comes. */
    private DatedChange dated(Scope scope, OrganizationView employer) {
        return new DatedChange(employer.id(), version(scope, employer), LocalDate.now(clock), true);
    }

    private long version(Scope scope, OrganizationView employer) {
        entities.flush();
        return directory.get(scope, employer.id()).version();
    }

    private static OrganizationDetails details(OrganizationView employer, Map<String, String> row) {
        var code = Optional.ofNullable(row.getOrDefault("creditCode", employer.creditCode()));
        return new OrganizationDetails(
                code.map(CreditCode::new).orElse(null),
                Optional.ofNullable(employer.organizationCode())
                        .map(OrganizationCode::new)
                        .orElse(null),
                row.getOrDefault("kind", employer.kind()),
                employer.subtype(),
                employer.rating(),
                employer.parent());
    }
}
