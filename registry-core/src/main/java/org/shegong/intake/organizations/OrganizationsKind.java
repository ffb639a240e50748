package org.shegong.intake.organizations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.shegong.intake.check.Checks;
import org.shegong.intake.check.Conflict;
import org.shegong.intake.check.Field;
import org.shegong.intake.kind.Change;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.FieldReadings;
import org.shegong.intake.kind.ImportKind;
import org.shegong.intake.kind.Importing;
import org.shegong.organization.OrganizationDetails;
import org.shegong.organization.OrganizationRegister;
import org.shegong.organization.RegisterOrganization;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.shared.CreditCode;
import org.shegong.shared.Scope;
import org.shegong.shared.input.CreditCodes;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** Employers: name, kind, code and place. */
@Component
class OrganizationsKind implements ImportKind {

    private static final int NAME_LENGTH = 120;

    private final CodeLists lists;
    private final RegionTree regions;
    private final EmployerComparison comparison;
    private final OrganizationRegister register;
    private final Clock clock;

    OrganizationsKind(
            CodeLists lists,
            RegionTree regions,
            EmployerComparison comparison,
            OrganizationRegister register,
            Clock clock) {
        this.lists = lists;
        this.regions = regions;
        this.comparison = comparison;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ORGANIZATIONS";
    }

    @Override
    public List<List<String>> neededColumns() {
        return List.of(List.of("name"), List.of("kind"), List.of("region"));
    }

    @Override
    public Map<String, FieldChoice> choices() {
        return Map.of(
                "kind", FieldChoice.of(CodeList.ORGANIZATION_KIND),
                "region", FieldChoice.DISTRICT,
                "town", FieldChoice.townOf("region"));
    }

    @Override
    public Checks checks(Scope scope, LocalDate today) {
        var place = new PlaceRule(regions, scope, today);
        return new Checks(
                "kind",
                fields(new FieldReadings(lists, today)),
                List.of(row -> List.of("name", "kind", "region").forEach(row::require), place),
                List.of(new Conflict(
                        "creditCode", row -> Texts.compact(row.typed("name")), "CREDIT_CODE_CONFLICT_IN_FILE")));
    }

    @Override
    public List<Applied> apply(Scope scope, List<Map<String, String>> rows) {
        return rows.stream()
                .map(values ->
                        values.containsKey(Change.OBJECT) ? comparison.apply(scope, values) : enter(scope, values))
                .toList();
    }

    @Override
    public List<Compared> compare(Importing importing, List<Map<String, String>> rows) {
        return rows.stream()
                .map(values -> comparison.compare(importing, values))
                .toList();
    }

    private Applied enter(Scope scope, Map<String, String> values) {
        var code = Optional.ofNullable(values.get("creditCode")).map(CreditCode::new);
        var id = register.register(
                scope,
                new RegisterOrganization(
                        values.getOrDefault("name", ""),
                        OrganizationDetails.of(code.orElse(null), values.getOrDefault("kind", "")),
                        values.getOrDefault(PlaceRule.PLACE, ""),
                        null,
                        LocalDate.now(clock)));
        return Applied.made(List.of(new Made("organization", id.toString())));
    }

    private static List<Field> fields(FieldReadings readings) {
        return List.of(
                readings.freeText("name", NAME_LENGTH),
                readings.code("kind", CodeList.ORGANIZATION_KIND),
                readings.digits(
                        "creditCode",
                        CreditCodes.INVALID,
                        text -> CreditCodes.read(text).map(CreditCode::value)),
                readings.lookedUp("region"),
                readings.lookedUp("town"),
                readings.lookedUp("regionCode"));
    }
}
