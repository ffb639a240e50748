package org.shegong.web.testing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.shegong.account.Access;
import org.shegong.account.GrantUnit;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.SignedIn;
import org.shegong.account.token.NewToken;
import org.shegong.account.token.Secrets;
import org.shegong.account.token.Tokens;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.shegong.shared.id.OrganizationId;
import org.shegong.testing.TestTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes officers of any role; import it once in the test configuration and inject it. Accounts are written straight to
 * the tables, so that a test of workers does not depend on the rules of grants.
 */
@TestConfiguration(proxyBeanMethods = false)
public class Officers {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Access access;
    private final Tokens tokens;

    Officers(JdbcClient jdbc, TransactionTemplate transaction, Access access, Tokens tokens) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.access = access;
        this.tokens = tokens;
    }

    /** The city bureau. */
    public Officer ofCity() {
        return of(Role.CITY_OFFICER, GrantUnit.CITY);
    }

    /** A county-level bureau, for example {@code 321202}. */
    public Officer ofDistrict(String code) {
        return of(Role.DISTRICT_OFFICER, GrantUnit.district(code));
    }

    public Officer ofTown(String code, String district) {
        return of(Role.TOWN_OFFICER, GrantUnit.town(code, district));
    }

    /** HR staff of an employer. */
    public Officer ofEmployer(OrganizationId employer) {
        return of(Role.ORG_HR, GrantUnit.employer(employer));
    }

    /** Any role anywhere; administrators and viewers get no names. */
    public Officer of(Role role, GrantUnit unit) {
        boolean names = !role.isAdministrator() && role != Role.VIEWER;
        return Objects.requireNonNull(transaction.execute(status -> made(new Rights.Right(role, unit, names))));
    }

    private Officer made(Rights.Right right) {
        var login = "officer" + COUNT.incrementAndGet();
        var user = new SignedIn(AccountId.next(), login, right.role() + " " + login);
        insertAccount(user);
        insertGrant(user.id(), right);
        var rights = access.rightsOf(user.id());
        var token = tokens.store(user.id(), new NewToken("test", right, TestTime.TODAY.plusMonths(6)), Secrets.token());
        return new Officer(user, rights, token.token());
    }

    private void insertAccount(SignedIn user) {
        jdbc.sql("""
                insert into account (id, login, display_name, state, created_at, version)
                values (:id, :login, :name, 'ACTIVE', :now, 0)
                """)
                .param("id", Uuids.bytes(user.id().value()))
                .param("login", user.login())
                .param("name", user.displayName())
                .param("now", TestTime.TODAY.atStartOfDay())
                .update();
    }

    private void insertGrant(AccountId account, Rights.Right right) {
        jdbc.sql("""
                insert into account_grant (id, account_id, role, unit_kind, unit_key, unit_district, names_visible,
                    valid_from, state, recorded_at, version)
                values (:id, :account, :role, :kind, :key, :district, :names, :from, 'GIVEN', :now, 0)
                """)
                .param("id", Uuids.bytes(Ids.next()))
                .param("account", Uuids.bytes(account.value()))
                .param("role", right.role().name())
                .param("kind", right.unit().kind().name())
                .param("key", right.unit().key())
                .param("district", right.unit().district())
                .param("names", right.names())
                .param("from", LocalDate.of(2026, 1, 1))
                .param("now", TestTime.TODAY.atStartOfDay())
                .update();
    }
}
