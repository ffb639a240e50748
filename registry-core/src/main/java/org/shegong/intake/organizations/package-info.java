/** The file of employers. Start at {@link org.shegong.intake.organizations.OrganizationsKind}. */
@NullMarked
package org.shegong.intake.organizations;

import org.jspecify.annotations.NullMarked;
