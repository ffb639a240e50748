package org.shegong.account;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.shegong.protection.PersonalData;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.ResidentId;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.input.Texts;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes, activates and disables accounts, and lists them for administrators. */
@Service
@Transactional
public class Accounts {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");
    private static final int NAME_LIMIT = 60;

    private final AccountRepository accounts;
    private final SecurityAdministrators administrators;
    private final PersonalData personalData;
    private final AccountPublications publications;
    private final Clock clock;

    Accounts(
            AccountRepository accounts,
            SecurityAdministrators administrators,
            PersonalData personalData,
            AccountPublications publications,
            Clock clock) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.personalData = personalData;
        this.publications = publications;
        this.clock = clock;
    }

    /** A login as it is kept and compared. */
    public static String normalLogin(String typed) {
        return Texts.judged(typed).toLowerCase(Locale.ROOT);
    }

    /** Makes an account that waits for its owner's first password. */
    public AccountId open(NewAccount wanted) {
        var login = normalLogin(wanted.login());
        var name = Texts.trimmed(wanted.displayName());
        refuseWrongFields(login, name);
        if (accounts.existsByLogin(login)) {
            throw new LoginTaken(login);
        }
        var person = wanted.person() == null ? null : index(wanted.person());
        var account = accounts.saveAndFlush(new Account(login, name, person, clock.instant()));
        publications.tell("account-opened", account.id());
        return account.id();
    }

    public void activate(AccountId id) {
        changed(accounts.get(id), Account::activate);
        publications.tell("account-activated", id);
    }

    /** Closes every door to the account at once; its sessions end and its keys open nothing. */
    public void disable(AccountId id, long expectedVersion) {
        var account = accounts.get(id).asReadAt(expectedVersion);
        administrators.refuseWithout(id);
        changed(account, Account::disable);
        publications.tellChange("account-disabled", id);
    }

    public void enable(AccountId id, long expectedVersion) {
        changed(accounts.get(id).asReadAt(expectedVersion), Account::activate);
        publications.tellChange("account-enabled", id);
    }

    /** Whether the account belongs to that person; an account that knows no person answers yes. */
    @Transactional(readOnly = true)
    public boolean belongsTo(AccountId id, ResidentId person) {
        var account = accounts.get(id);
        return !account.hasPerson() || account.isOf(index(person));
    }

    @Transactional(readOnly = true)
    public boolean knowsPersonOf(AccountId id) {
        return accounts.get(id).hasPerson();
    }

    @Transactional(readOnly = true)
    public Optional<AccountView> byLogin(String typed) {
        return accounts.findByLogin(normalLogin(typed)).map(Account::view);
    }

    @Transactional(readOnly = true)
    public AccountView get(AccountId id) {
        return accounts.get(id).view();
    }

    @Transactional(readOnly = true)
    public Page<AccountView> search(AccountSearch search, Pageable page) {
        return accounts.search(
                        Texts.judged(search.text()),
                        search.state(),
                        search.is(AccountSearch.Standing.PROPOSED),
                        search.is(AccountSearch.Standing.UNGRANTED),
                        page)
                .map(Account::view);
    }

    @Transactional(readOnly = true)
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    private void changed(Account account, Consumer<Account> change) {
        change.accept(account);
        accounts.saveAndFlush(account);
    }

    private byte[] index(ResidentId person) {
        return personalData.index("account.person", person.value());
    }

    private static void refuseWrongFields(String login, String name) {
        var problems = new ArrayList<FieldProblem>();
        if (!LOGIN.matcher(login).matches()) {
            problems.add(new FieldProblem("login", "LOGIN_FORM"));
        }
        if (name.isEmpty() || Texts.codePoints(name) > NAME_LIMIT) {
            problems.add(new FieldProblem("displayName", "DISPLAY_NAME", NAME_LIMIT));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
