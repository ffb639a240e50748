package org.shegong.audit;

import java.io.PrintStream;
import org.shegong.shared.command.Command;
import org.springframework.stereotype.Component;

/** Verifies the audit trail from the command line and names the first broken entry. */
@Component
class VerifyAuditCommand implements Command {

    private static final int BROKEN = 2;

    private final AuditSealer sealer;
    private final AuditVerifier verifier;

    VerifyAuditCommand(AuditSealer sealer, AuditVerifier verifier) {
        this.sealer = sealer;
        this.verifier = verifier;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(PrintStream out) {
        var report = verifier.verify();
        var broken = report.firstBreak();
        out.println("Audit trail: " + report.checked() + " sealed entries are as they were written.");
        if (broken == null) {
            out.println("No break was found; " + sealer.seal() + " new entries sealed.");
            return 0;
        }
        out.println("BROKEN: " + broken.flaw() + " at number " + broken.seq()
                + (broken.entry() == null ? "" : ", entry " + broken.entry()));
        return BROKEN;
    }
}
