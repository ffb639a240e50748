/** What happened to employers, told inside the transaction of the change. */
@NullMarked
@NamedInterface("event")
package org.shegong.organization.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
