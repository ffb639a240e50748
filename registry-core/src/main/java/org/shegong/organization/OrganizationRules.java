package org.shegong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.history.NameKey;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.reference.authority.Authorities;
import org.shegong.region.RegionTree;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.ScopedRow;
import org.shegong.shared.id.AuthorityId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Component;

/** What must hold of an employer whoever enters it. */
@Component
class OrganizationRules {

    private static final int NAME_LENGTH = 120;

    private final OrganizationRepository organizations;
    private final CodeLists lists;
    private final Authorities authorities;
    private final RegionTree regions;
    private final Clock clock;

    OrganizationRules(
            OrganizationRepository organizations,
            CodeLists lists,
            Authorities authorities,
            RegionTree regions,
            Clock clock) {
        this.organizations = organizations;
        this.lists = lists;
        this.authorities = authorities;
        this.regions = regions;
        this.clock = clock;
    }

    /** Refuses wrong fields, all at once. */
    void check(Scope scope, RegisterOrganization command) {
        var problems = new ArrayList<>(wrongIn(command.details()));
        problems.addAll(wrongParent(scope, command.details().parent()));
        problems.addAll(wrongName(command.name()));
        problems.addAll(wrongRegion(command.region()));
        problems.addAll(wrongSupervisor(command.supervisor()));
        refuse(problems);
    }

    /** The employer above stays as it is, also out of the editor's reach; another one must lie within it. */
    void check(Scope scope, Organization organization, OrganizationDetails details) {
        var problems = new ArrayList<>(wrongIn(details));
        var above = details.parent();
        if (!Objects.equals(above, organization.parent())) {
            problems.addAll(wrongParent(scope, above));
            problems.addAll(wrongOrder(organization.id(), above));
        }
        refuse(problems);
    }

    void checkName(String name) {
        refuse(wrongName(name));
    }

    void checkRegion(String code) {
        refuse(wrongRegion(code));
    }

    void checkSupervisor(@Nullable AuthorityId authority) {
        refuse(wrongSupervisor(authority));
    }

    /** The unique keys are the last word; this is the friendly answer. */
    void refuseDoubles(RegisterOrganization command) {
        refuseTakenCodes(command.details(), null);
        var nameless =
                command.details().creditCode() == null && command.details().organizationCode() == null;
        if (nameless
                && organizations.existsByNameKeyAndMergedIntoIsNullAndWithdrawnAtIsNull(NameKey.of(command.name()))) {
            throw new OrganizationAlreadyRegistered();
        }
    }

    /** @param own the employer that may go on using its own codes */
    void refuseTakenCodes(OrganizationDetails details, @Nullable Organization own) {
        var credit = details.creditCode();
        var code = details.organizationCode();
        if ((credit != null && (own == null || !own.bears(credit)) && organizations.existsByCreditCode(credit.value()))
                || (code != null
                        && (own == null || !own.bears(code))
                        && organizations.existsByOrganizationCode(code.value()))) {
            throw new OrganizationAlreadyRegistered();
        }
    }

    void refuseOutOfReach(Scope scope, Organization organization) {
        if (!organization.scopedRow().isWithin(scope)) {
            throw new RegionOutOfReach();
        }
    }

    /** Whether an employer of the editor's could stand in a region, asked before it is moved there. */
    void refuseOutOfReach(Scope scope, Organization organization, String regionCode) {
        var today = LocalDate.now(clock);
        var region = regions.find(regions.currentCode(regionCode, today), today);
        var row = organization.scopedRow();
        var there = new ScopedRow(
                region.map(found -> found.districtCode()).orElse(null),
                region.map(found -> found.townCode()).orElse(null),
                row.employerId(),
                row.supervisorId(),
                null);
        if (!there.isWithin(scope)) {
            throw new RegionOutOfReach();
        }
    }

    private List<FieldProblem> wrongIn(OrganizationDetails details) {
        var problems = new ArrayList<FieldProblem>();
        known(CodeList.ORGANIZATION_KIND, "kind", details.kind(), problems);
        known(CodeList.ORGANIZATION_SUBTYPE, "subtype", details.subtype(), problems);
        known(CodeList.ORGANIZATION_RATING, "rating", details.rating(), problems);
        return problems;
    }

    private List<FieldProblem> wrongParent(Scope scope, @Nullable OrganizationId above) {
        var within = Optional.ofNullable(above)
                .flatMap(organizations::findById)
                .filter(found -> found.scopedRow().isWithin(scope));
        return above == null || within.isPresent() ? List.of() : List.of(new FieldProblem("parent", "UNKNOWN_VALUE"));
    }

    /** Nobody stands above itself, not even by way of others. */
    private List<FieldProblem> wrongOrder(OrganizationId own, @Nullable OrganizationId above) {
        var seen = new HashSet<OrganizationId>();
        var step = Optional.ofNullable(above);
        while (step.isPresent() && seen.add(step.get())) {
            step = step.flatMap(organizations::findById).map(Organization::parent);
        }
        return seen.contains(own) ? List.of(new FieldProblem("parent", "PARENT_BELOW")) : List.of();
    }

    private void known(CodeList list, String field, @Nullable String code, List<FieldProblem> problems) {
        if (code != null && lists.find(list, code).isEmpty()) {
            problems.add(new FieldProblem(field, code.isEmpty() ? "REQUIRED" : "UNKNOWN_VALUE"));
        }
    }

    private static List<FieldProblem> wrongName(String name) {
        if (Texts.judged(name).isEmpty()) {
            return List.of(new FieldProblem("name", "REQUIRED"));
        }
        return Texts.codePoints(name) > NAME_LENGTH
                ? List.of(new FieldProblem("name", "TOO_LONG", NAME_LENGTH))
                : List.of();
    }

    private List<FieldProblem> wrongRegion(String code) {
        var today = LocalDate.now(clock);
        var known = regions.find(regions.currentCode(code, today), today)
                .filter(region -> region.districtCode() != null
                        || region.code().equals(regions.root(today).code()));
        return known.isPresent() ? List.of() : List.of(new FieldProblem("region", "DIVISION_UNKNOWN"));
    }

    private List<FieldProblem> wrongSupervisor(@Nullable AuthorityId authority) {
        return authority == null || authorities.find(authority).isPresent()
                ? List.of()
                : List.of(new FieldProblem("supervisor", "UNKNOWN_VALUE"));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
