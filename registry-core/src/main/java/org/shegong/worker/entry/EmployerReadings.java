package org.shegong.worker.entry;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.CreditCodes;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Finds the employer of an entry by its code, or else by its id or a name that it has or had. */
@Component
class EmployerReadings {

    private static final String NAME = "organisation";
    private static final String CODE = "creditCode";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final OrganizationLookup organizations;

    EmployerReadings(OrganizationLookup organizations) {
        this.organizations = organizations;
    }

    /** The same; whoever leaves the name of the recorded employer means that one, even if others bear the name too. */
    Optional<OrganizationId> read(EmploymentEntry entry, OrganizationId kept, Findings findings) {
        var name = Texts.compact(entry.organisation());
        return organizations
                .byId(kept)
                .filter(employer -> Texts.compact(employer.name()).equals(name))
                .map(employer -> kept)
                .or(() -> read(entry, findings));
    }

    Optional<OrganizationId> read(EmploymentEntry entry, Findings findings) {
        var name = Texts.judged(entry.organisation());
        if (name.isEmpty() && Texts.trimmed(entry.creditCode()).isEmpty()) {
            findings.refuse(NAME, "REQUIRED");
            return Optional.empty();
        }
        var code = findings.take(CODE, CreditCodes.read(entry.creditCode()));
        var coded = code.flatMap(organizations::byCreditCode);
        var named = named(name);
        if (coded.isPresent() && !name.isEmpty() && !bears(coded.get(), name, named)) {
            findings.warn(NAME, "ORGANISATION_NAME_DIFFERS");
        }
        if (code.isPresent() && coded.isEmpty() && hasCode(named)) {
            findings.warn(CODE, "CREDIT_CODE_DIFFERS");
        }
        var found = coded.or(() -> named);
        if (found.isEmpty()) {
            findings.refuse(NAME, "ORGANISATION_UNKNOWN");
        }
        return found.map(OrganizationFacts::id);
    }

    private Optional<OrganizationFacts> named(String name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        return ID.matcher(name).matches()
                ? organizations.byId(new OrganizationId(UUID.fromString(name)))
                : organizations.byName(name);
    }

    /** Found by its name, though the code that was told is nobody's. */
    private static boolean hasCode(Optional<OrganizationFacts> named) {
        return named.map(OrganizationFacts::creditCode).isPresent();
    }

    private static boolean bears(OrganizationFacts employer, String name, Optional<OrganizationFacts> named) {
        return Texts.compact(employer.name()).equals(Texts.compact(name))
                || named.filter(other -> other.id().equals(employer.id())).isPresent();
    }
}
