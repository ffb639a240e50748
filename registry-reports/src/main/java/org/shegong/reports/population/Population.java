package org.shegong.reports.population;

import java.util.List;
import java.util.Set;
import org.shegong.certification.rule.CertificationRule;
import org.shegong.shared.Scope;

/** Counts the people of a scope as of a day, known at an instant. Another way to store answers behind this interface. */
public interface Population {

    /** How many people share each combination of the dimensions; one number without dimensions. */
    List<Headcount> count(Scope scope, AsOf asOf, Set<Dimension> by);

    /**
     * @param days how far ahead an end is looked for; one on the last of them counts
     * @param rule what the levels need and how long first registration is open
     */
    RegistrationOutlook outlook(Scope scope, AsOf asOf, int days, CertificationRule rule);
}
