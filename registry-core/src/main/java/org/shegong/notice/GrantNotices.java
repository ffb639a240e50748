package org.shegong.notice;

import java.util.List;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.Role;
import org.shegong.account.grant.GrantGivenAlone;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every auditor of a grant that one person gave without a second one. */
@Component
class GrantNotices {

    private final Notices notices;
    private final Access access;
    private final Accounts accounts;

    GrantNotices(Notices notices, Access access, Accounts accounts) {
        this.notices = notices;
        this.access = access;
        this.accounts = accounts;
    }

    @EventListener
    void on(GrantGivenAlone grant) {
        var facts = List.of(accounts.get(grant.account()).login(), grant.role().name());
        access.holdersOf(Role.AUDITOR).forEach(auditor -> notices.tell(auditor, "grant-given-alone", facts, "/audit"));
    }
}
