package org.shegong.account.invitation;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.account.AccountState;
import org.shegong.account.AccountView;
import org.shegong.account.Accounts;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.grant.Grants;
import org.shegong.account.grant.NewGrant;
import org.shegong.account.password.Passwords;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Period;
import org.shegong.shared.ResidentId;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people, starts resets, and lets whoever holds a code choose a password. */
@Service
@Transactional
public class Invitations {

    private final Accounts accounts;
    private final Grants grants;
    private final Passwords passwords;
    private final OneTimeCodes codes;
    private final AuditTrail audit;

    Invitations(Accounts accounts, Grants grants, Passwords passwords, OneTimeCodes codes, AuditTrail audit) {
        this.accounts = accounts;
        this.grants = grants;
        this.passwords = passwords;
        this.codes = codes;
        this.audit = audit;
    }

    /**
     * Opens an account that carries one grant of the inviter's area, and makes the code to print.
     *
     * @return the code, which is shown now and never again
     */
    public String invite(AccountId inviter, NewAccount invited, Rights.Right right, Period period) {
        if (invited.person() == null) {
            throw new InvitationNeedsPerson();
        }
        var account = accounts.open(invited);
        grants.give(inviter, new NewGrant(account, right, period));
        return code(account, CodePurpose.INVITATION, inviter);
    }

    /** Whom somebody has invited who has not come yet. */
    @Transactional(readOnly = true)
    public List<PendingInvitation> pendingOf(AccountId inviter) {
        return codes.unusedOf(inviter);
    }

    /**
     * Makes another code for somebody whom the inviter has invited and may still invite; the earlier ones are dead.
     *
     * @throws InvitationNotFound if the account is another's guest or has come already
     */
    public String renew(AccountId inviter, AccountId account) {
        if (codes.unusedOf(inviter).stream()
                .noneMatch(pending -> pending.account().equals(account))) {
            throw new InvitationNotFound();
        }
        grants.refuseGiverOf(inviter, account);
        audit.record(AuditEvent.done("invitation-renewed", "account", account));
        return code(account, CodePurpose.INVITATION, inviter);
    }

    /** A first code for an account that an administrator opened, or a reset for one in use. */
    public String start(AccountId account, AccountId administrator) {
        var view = accounts.get(account);
        return code(
                account,
                view.state() == AccountState.INVITED ? CodePurpose.INVITATION : CodePurpose.RESET,
                administrator);
    }

    /** Whether a reset of this account waits for a second administrator. */
    @Transactional(readOnly = true)
    public boolean resetWaits(AccountId account) {
        return codes.waits(account);
    }

    /** A second administrator agrees to a reset; until then its code opens nothing. */
    public void confirmReset(AccountId account, AccountId second) {
        if (account.equals(second) || !codes.confirm(account, second)) {
            throw new ResetNotWaiting();
        }
        audit.record(AuditEvent.done("reset-confirmed", "account", account));
    }

    /** Uses a code: the password is set, and an invited account opens. */
    public AccountId activate(Activation activation) {
        var account = codes.ownerOf(activation.code()).orElseThrow(CodeRefused::new);
        var view = accounts.get(account);
        if (view.state() == AccountState.DISABLED || !isFor(account, activation)) {
            throw new CodeRefused();
        }
        passwords.set(account, activation.password(), ownWords(view, activation.person()));
        if (!codes.use(activation.code())) {
            throw new CodeRefused();
        }
        if (view.state() == AccountState.INVITED) {
            accounts.activate(account);
        }
        return account;
    }

    /** What others know of the person, and so try first. */
    private static List<String> ownWords(AccountView account, @Nullable ResidentId person) {
        var words = new ArrayList<>(List.of(account.login(), account.displayName()));
        if (person != null) {
            words.add(person.value());
            words.add(DateTimeFormatter.BASIC_ISO_DATE.format(person.birthDate()));
            words.add(person.birthDate().toString());
        }
        return words;
    }

    private boolean isFor(AccountId account, Activation activation) {
        var person = activation.person();
        return person == null ? !accounts.knowsPersonOf(account) : accounts.belongsTo(account, person);
    }

    private String code(AccountId account, CodePurpose purpose, AccountId maker) {
        audit.record(AuditEvent.done("code-made", "account", account).with("purpose", purpose));
        return codes.make(account, purpose, maker);
    }
}
