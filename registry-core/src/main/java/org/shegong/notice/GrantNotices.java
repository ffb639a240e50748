package org.shegong.notice;

import java.util.List;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.grant.GrantGivenAlone;
import org.shegong.account.invitation.CodeMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells every auditor of what one person did alone: gave a grant, or opened the account of an administrator. */
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
        tell("grant-given-alone", facts);
    }

    /** Whoever resets an administrator could become that administrator. */
    @EventListener
    void on(CodeMade code) {
        if (access.rightsOf(code.account()).in(Role::isAdministrator).equals(Rights.NONE)) {
            return;
        }
        tell(
                "administrator-reset",
                List.of(
                        accounts.get(code.account()).login(),
                        accounts.get(code.maker()).login()));
    }

    private void tell(String code, List<String> facts) {
        access.holdersOf(Role.AUDITOR).forEach(auditor -> notices.tell(auditor, code, facts, "/audit"));
    }
}
