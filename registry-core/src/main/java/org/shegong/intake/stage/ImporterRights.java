package org.shegong.intake.stage;

import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.job.JobOwner;
import org.shegong.shared.DomainError;
import org.springframework.stereotype.Component;

/** Asks before each chunk whether the importer may still write where the file was to be applied. */
@Component
public class ImporterRights {

    private final Access access;

    ImporterRights(Access access) {
        this.access = access;
    }

    /** @throws ImportRightsEnded if a grant has ended or the account was disabled meanwhile */
    public void require(JobOwner importer) {
        var account = importer.account();
        if (account == null || !access.scopeOf(account, Permission.IMPORT).covers(importer.scope())) {
            throw new ImportRightsEnded();
        }
    }

    /** The rights under which a file was to be applied do not hold any more. */
    public static final class ImportRightsEnded extends DomainError {
        ImportRightsEnded() {
            super(Kind.REFUSED);
        }
    }
}
