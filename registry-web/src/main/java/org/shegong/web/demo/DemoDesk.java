package org.shegong.web.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.shegong.account.Access;
import org.shegong.account.Accounts;
import org.shegong.account.NewAccount;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.grant.Grants;
import org.shegong.account.grant.NewGrant;
import org.shegong.intake.Imports;
import org.shegong.intake.NewImport;
import org.shegong.notice.Notices;
import org.shegong.preference.Drafts;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Component;

/** Leaves some work on the desks of the demo: messages, forms that were begun, lists to apply, an account to open. */
@Component
class DemoDesk {

    /** New employers, one of which names a district that does not exist. */
    private static final String EMPLOYERS = """
            单位名称,单位类型,所属市(区)
            %s望月社会工作服务中心,社会组织,%s
            %s星河社会工作服务中心,社会组织,%s
            清河社会工作服务中心,社会组织,清河区
            """;

    private static final Map<String, List<String>> BEGUN =
            Map.of("name", List.of("周晓梅"), "school", List.of("南京师范大学"), "major", List.of("社会工作"));

    private final Accounts accounts;
    private final Access access;
    private final Grants grants;
    private final Desk desk;
    private final Clock clock;

    DemoDesk(Accounts accounts, Access access, Grants grants, Desk desk, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.grants = grants;
        this.desk = desk;
        this.clock = clock;
    }

    void fill() {
        for (var user : DemoUser.values()) {
            var account = account(user);
            var rights = access.rightsOf(account);
            desk.notices().tell(account, "demo-welcome", List.of(user.role().name()), "/");
            if (rights.may(Permission.EDIT_WORKERS)) {
                desk.drafts().save(account, "/workers/new", BEGUN);
            }
            if (rights.may(Permission.IMPORT) && rights.may(Permission.EDIT_ORGANIZATIONS)) {
                bringEmployers(account, rights);
            }
        }
        welcomeNewcomers();
    }

    private void bringEmployers(AccountId officer, Rights rights) {
        var name = desk.places().region(district().unit().district()).name();
        var list = EMPLOYERS.formatted(name, name, name, name).getBytes(StandardCharsets.UTF_8);
        desk.imports()
                .receive(
                        new NewImport("ORGANIZATIONS", "单位名单（演示）.csv", officer, rights.scope(Permission.IMPORT)),
                        new ByteArrayInputStream(list));
    }

    /** An account that nobody has opened yet, and a grant that one security administrator gave alone. */
    private void welcomeNewcomers() {
        accounts.open(new NewAccount("newcomer", "新到岗人员", null));
        var district = new Rights.Right(DemoUser.VIEWER.role(), district().unit(), true);
        var nextMonth = LocalDate.now(clock).plusMonths(1);
        grants.give(
                account(DemoUser.SECURITY), new NewGrant(account(DemoUser.VIEWER), district, Period.since(nextMonth)));
    }

    private Rights.Right district() {
        return access.rightsOf(account(DemoUser.DISTRICT)).held().get(0);
    }

    private AccountId account(DemoUser user) {
        return new AccountId(accounts.byLogin(user.login()).orElseThrow().id());
    }

    /** Where the work lies. */
    @Component
    record Desk(Notices notices, Drafts drafts, Imports imports, DemoPlaces places) {}
}
