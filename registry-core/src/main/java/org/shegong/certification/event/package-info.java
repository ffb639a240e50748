/** What happened to what people have proven, told inside the transaction of the change. */
@NullMarked
@NamedInterface("event")
package org.shegong.certification.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
