package org.shegong.web.account.administration;

import java.util.ArrayList;
import java.util.List;
import org.shegong.account.AccountSearch;
import org.shegong.account.Accounts;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.account.invitation.Invitations;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** What waits about accounts: grants to confirm or to give, and people who have not used their first code. */
@Component
class AccountTasks implements HomeTasks {

    private static final Pageable ONE = Pageable.ofSize(1);

    private final Accounts accounts;
    private final Invitations invitations;

    AccountTasks(Accounts accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        var tasks = new ArrayList<HomeTask>();
        if (rights.may(Permission.GRANT_ROLES)) {
            tasks.add(task("home.grants", AccountSearch.Standing.PROPOSED));
            tasks.add(task("home.ungranted", AccountSearch.Standing.UNGRANTED));
        }
        if (rights.may(Permission.MANAGE_ACCOUNTS)) {
            tasks.add(task("home.invited", AccountSearch.Standing.INVITED));
        }
        if (rights.may(Permission.READ_ACCOUNTS)) {
            tasks.add(new HomeTask("home.accounts", count(AccountSearch.ALL), "/accounts", false));
        }
        if (rights.may(Permission.INVITE)) {
            var pending = invitations.pendingOf(user.id()).size();
            tasks.add(new HomeTask("home.pending", pending, "/invitations", true));
        }
        return tasks;
    }

    private HomeTask task(String label, AccountSearch.Standing standing) {
        return new HomeTask(label, count(new AccountSearch("", standing)), "/accounts?standing=" + standing, true);
    }

    private long count(AccountSearch search) {
        return accounts.search(search, ONE).getTotalElements();
    }
}
