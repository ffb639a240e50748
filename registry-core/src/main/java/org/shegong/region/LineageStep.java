package org.shegong.region;

import java.time.LocalDate;

/** One region that followed another on a day. */
public record LineageStep(String fromCode, String toCode, LineageKind kind, LocalDate changedOn) {}
