package org.shegong.organization.withdrawal;

import java.util.Collection;
import java.util.Set;
import org.shegong.shared.id.OrganizationId;

/** Somebody for whom an employer must stay in the register; a bean of this type is asked before each withdrawal. */
public interface OrganizationGuard {

    /** Why, as a code that is worded under {@code intake.blocker.<code>}. */
    String code();

    /** Those of these employers that must stay; they are some hundreds at most. */
    Set<OrganizationId> held(Collection<OrganizationId> employers);
}
