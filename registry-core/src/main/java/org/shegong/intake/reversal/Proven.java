package org.shegong.intake.reversal;

import java.util.Map;
import org.shegong.certification.withdrawal.ProofTable;

/** The kinds of effects that tell what somebody has proven, and where that stands. */
final class Proven {

    static final Map<String, ProofTable> TABLES = Map.of(
            "certificate", ProofTable.CERTIFICATE,
            "registration", ProofTable.REGISTRATION_PERIOD,
            "education-opening", ProofTable.EDUCATION_ENTRY);

    private Proven() {}
}
