package org.shegong.account;

import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.id.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the audit trail of a change of an account, and the sessions of one that ends them. */
@Component
class AccountPublications {

    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    AccountPublications(AuditTrail audit, ApplicationEventPublisher events) {
        this.audit = audit;
        this.events = events;
    }

    void tell(String action, AccountId account) {
        audit.record(AuditEvent.done(action, "account", account));
    }

    void tellChange(String action, AccountId account) {
        tell(action, account);
        events.publishEvent(new AccountRightsChanged(account));
    }
}
