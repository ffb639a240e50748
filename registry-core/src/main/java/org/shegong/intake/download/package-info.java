/** The roster as it stands, in the words by which it is read again. Start at {@link org.shegong.intake.download.RosterSheet}. */
@NullMarked
@NamedInterface("download")
package org.shegong.intake.download;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
