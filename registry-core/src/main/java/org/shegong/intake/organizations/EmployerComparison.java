package org.shegong.intake.organizations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.shegong.intake.kind.Change;
import org.shegong.intake.kind.ChangedMeanwhile;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.Difference;
import org.shegong.intake.kind.ImportKind.Applied;
import org.shegong.intake.kind.ImportKind.Made;
import org.shegong.intake.kind.Importing;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.organization.OrganizationView;
import org.shegong.reference.CodeList;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/**
 * Says of lines whether their employers are in the register, and what they say differently of them. The credit code
 * tells who it is, or the name where one of both has no code.
 */
@Component
class EmployerComparison {

    private final OrganizationLookup organizations;
    private final OrganizationDirectory directory;
    private final EmployerCorrections corrections;
    private final RegionTree regions;
    private final Clock clock;

    EmployerComparison(
            OrganizationLookup organizations,
            OrganizationDirectory directory,
            EmployerCorrections corrections,
            RegionTree regions,
            Clock clock) {
        this.organizations = organizations;
        this.directory = directory;
        this.corrections = corrections;
        this.regions = regions;
        this.clock = clock;
    }

    Compared compare(Importing importing, Map<String, String> row) {
        var known = known(row);
        if (known.isEmpty()) {
            return Compared.NEW;
        }
        return directory
                .find(importing.scope(), known.get().id())
                .map(employer -> Compared.of(change(row, employer)))
                .orElseGet(() -> Compared.refused(
                        row.containsKey("creditCode") ? "creditCode" : "name", "ORGANISATION_REGISTERED"));
    }

    /** The line is compared once more; one that would change something else than was shown is refused. */
    Applied apply(Scope scope, Map<String, String> row) {
        var id = new OrganizationId(UUID.fromString(row.getOrDefault(Change.OBJECT, "")));
        var before = directory.find(scope, id);
        if (before.isEmpty() || !change(row, before.get()).told().equals(row.get(Change.TOLD))) {
            return Applied.refused(new ChangedMeanwhile());
        }
        var fields = change(row, before.get()).differences().stream()
                .map(Difference::field)
                .toList();
        long after = corrections.put(scope, before.get(), row, Set.copyOf(fields));
        return Applied.made(
                List.of(new Made("organization-change", id + ":" + before.get().version() + ":" + after)));
    }

    private Optional<OrganizationFacts> known(Map<String, String> row) {
        var named = organizations.byName(row.getOrDefault("name", ""));
        return Optional.ofNullable(row.get("creditCode"))
                .map(CreditCode::new)
                .map(code -> organizations.byCreditCode(code).or(() -> named.filter(one -> one.creditCode() == null)))
                .orElse(named);
    }

    private Change change(Map<String, String> row, OrganizationView employer) {
        var differences = new ArrayList<Difference>();
        var name = row.getOrDefault("name", "");
        if (!Texts.compact(name).equals(Texts.compact(employer.name()))) {
            differences.add(Difference.ofText("name", employer.name(), name));
        }
        var kind = row.getOrDefault("kind", "");
        if (!kind.equals(employer.kind())) {
            differences.add(Difference.ofCode("kind", CodeList.ORGANIZATION_KIND, employer.kind(), kind));
        }
        if (employer.creditCode() == null && row.containsKey("creditCode")) {
            differences.add(Difference.ofText("creditCode", "", row.getOrDefault("creditCode", "")));
        }
        var place = row.getOrDefault(PlaceRule.PLACE, "");
        if (!liesIn(employer, place)) {
            differences.add(Difference.ofText("town", nameOf(employer.regionCode()), nameOf(place)));
        }
        return new Change(employer.id().toString(), employer.version(), employer.name(), differences);
    }

    /** A line that names a larger division around the place on file says nothing else. */
    private static boolean liesIn(OrganizationView employer, String place) {
        return place.equals(employer.regionCode())
                || place.equals(employer.townCode())
                || place.equals(employer.districtCode());
    }

    private String nameOf(String code) {
        var today = LocalDate.now(clock);
        return regions.find(regions.currentCode(code, today), today)
                .map(RegionView::name)
                .orElse(code);
    }
}
