package org.shegong.worker.employment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shegong.organization.OrganizationLookup;
import org.springframework.stereotype.Component;

/** Guards employments that would begin at an employer which is dissolved by then. */
@Component
class ClosedEmployers {

    private final OrganizationLookup organizations;

    ClosedEmployers(OrganizationLookup organizations) {
        this.organizations = organizations;
    }

    /** @throws EmployerClosed if the employer is dissolved on the first day */
    void refuse(NewEmployment employment) {
        refusals(List.of(employment)).values().forEach(refusal -> {
            throw refusal;
        });
    }

    /** The same for many, of whom those that may begin are left out. */
    Map<NewEmployment, EmployerClosed> refusals(Collection<NewEmployment> employments) {
        var ever = organizations.everClosed(
                employments.stream().map(NewEmployment::employer).toList());
        var refused = new HashMap<NewEmployment, EmployerClosed>();
        employments.stream()
                .filter(employment -> ever.contains(employment.employer()))
                .filter(employment -> organizations.isClosedOn(employment.employer(), employment.from()))
                .forEach(employment -> refused.put(employment, new EmployerClosed()));
        return refused;
    }
}
