package org.shegong.intake.kind;

import java.time.LocalDate;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;

/** For which change-set, within whose reach and as of which day rows are compared. */
public record Importing(ImportId id, Scope scope, LocalDate asOf) {}
