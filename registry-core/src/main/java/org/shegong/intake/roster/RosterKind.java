package org.shegong.intake.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shegong.intake.check.Checks;
import org.shegong.intake.check.Conflict;
import org.shegong.intake.check.RowRule;
import org.shegong.intake.check.RowUnderCheck;
import org.shegong.intake.kind.Compared;
import org.shegong.intake.kind.Divisions;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.ImportKind;
import org.shegong.intake.kind.Importing;
import org.shegong.organization.OrganizationLookup;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.region.RegionTree;
import org.shegong.shared.Scope;
import org.shegong.shared.input.PersonNames;
import org.springframework.stereotype.Component;

/** People as their employers list them. */
@Component
class RosterKind implements ImportKind {

    private final CodeLists lists;
    private final RegionTree regions;
    private final OrganizationLookup organizations;
    private final Register register;

    RosterKind(CodeLists lists, RegionTree regions, OrganizationLookup organizations, Register register) {
        this.lists = lists;
        this.regions = regions;
        this.organizations = organizations;
        this.register = register;
    }

    @Override
    public String name() {
        return "ROSTER";
    }

    @Override
    public List<List<String>> neededColumns() {
        return List.of(List.of("name"), List.of("idNumber", "registryNo"), List.of("organisation", "creditCode"));
    }

    @Override
    public Map<String, FieldChoice> choices() {
        return Map.ofEntries(
                Map.entry("gender", FieldChoice.of(CodeList.SEX)),
                Map.entry("ethnicity", FieldChoice.of(CodeList.ETHNICITY)),
                Map.entry("politicalStatus", FieldChoice.of(CodeList.POLITICAL_STATUS)),
                Map.entry("education", FieldChoice.of(CodeList.EDUCATION)),
                Map.entry("degree", FieldChoice.of(CodeList.DEGREE)),
                Map.entry("organisation", FieldChoice.EMPLOYER),
                Map.entry("region", FieldChoice.DISTRICT),
                Map.entry("town", FieldChoice.townOf("region")),
                Map.entry("contractKind", FieldChoice.of(CodeList.EMPLOYMENT_FORM)),
                Map.entry("serviceFields", FieldChoice.entriesOf(CodeList.SERVICE_FIELD)),
                Map.entry("certificateLevel", FieldChoice.of(CodeList.CERTIFICATE_LEVEL)));
    }

    /** Registry numbers are those of people who are there, and come with the download of the roster. */
    @Override
    public boolean isOffered(String field) {
        return !field.equals("registryNo");
    }

    @Override
    public Checks checks(Scope scope, LocalDate today) {
        return new Checks(
                "idNumber",
                new RosterFields(lists, today).all(),
                List.of(
                        PersonRules::judgeIdentity,
                        new EmployerRule(organizations, scope),
                        division(new Divisions(regions, today)),
                        PersonRules::judgeCertificate),
                List.of(
                        new Conflict("idNumber", RosterKind::nameOf, "ID_CONFLICT_IN_FILE"),
                        new Conflict(
                                "certificateNo",
                                row -> row.value("idNumber").orElse(""),
                                "CERTIFICATE_NO_CONFLICT_IN_FILE")));
    }

    @Override
    public List<Applied> apply(Scope scope, List<Map<String, String>> rows) {
        var told = rows.stream().map(RosterRow::new).toList();
        var entered = register.entering()
                .apply(scope, told.stream().filter(row -> !row.isChange()).toList())
                .iterator();
        var changed = register.changes()
                .apply(scope, told.stream().filter(RosterRow::isChange).toList())
                .iterator();
        return told.stream()
                .map(row -> row.isChange() ? changed.next() : entered.next())
                .toList();
    }

    @Override
    public List<Compared> compare(Importing importing, List<Map<String, String>> rows) {
        return register.comparison()
                .compare(importing, rows.stream().map(RosterRow::new).toList());
    }

    /** How lines meet the register. */
    @Component
    record Register(RosterComparison comparison, RosterApplication entering, RosterChanges changes) {}

    private static RowRule division(Divisions divisions) {
        return row -> divisions.town(row, "town", divisions.district(row, "region"));
    }

    private static String nameOf(RowUnderCheck row) {
        return PersonNames.searchKey(row.typed("name"));
    }
}
