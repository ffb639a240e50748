package org.shegong.account.grant;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.shegong.account.AccountRightsChanged;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.account.SecurityAdministrators;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives, confirms, refuses and ends grants. */
@Service
@Transactional
public class Grants {

    private final GrantRepository grants;
    private final GrantRules rules;
    private final SecurityAdministrators administrators;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(
            GrantRepository grants,
            GrantRules rules,
            SecurityAdministrators administrators,
            GrantPublications publications) {
        this.grants = grants;
        this.rules = rules;
        this.administrators = administrators;
        this.audit = publications.audit();
        this.events = publications.events();
        this.clock = publications.clock();
    }

    /** Gives a grant, or proposes it where a second security administrator can confirm it. */
    public UUID give(AccountId giver, NewGrant wanted) {
        rules.check(giver, wanted);
        var givers = administrators.locked();
        var grant = grants.saveAndFlush(new Grant(wanted, giver, clock.instant()));
        tell("grant-proposed", grant);
        if (givers.contains(giver) && givers.size() > 1) {
            return grant.id();
        }
        grant.give(giver);
        change("grant-given", grant);
        if (givers.contains(giver)) {
            events.publishEvent(new GrantGivenAlone(grant.id(), grant.account(), grant.role()));
        }
        return grant.id();
    }

    /** A second security administrator agrees. */
    public void confirm(AccountId confirmer, UUID id) {
        var grant = grants.get(id);
        if (grant.wasProposedBy(confirmer)) {
            throw new SecondPersonNeeded();
        }
        if (grant.account().equals(confirmer)) {
            throw new OwnGrant();
        }
        rules.check(confirmer, wanted(grant.view()));
        change("grant-given", grant.give(confirmer));
    }

    /** Refuses whoever might not give today what an account holds or is to hold. */
    @Transactional(readOnly = true)
    public void refuseGiverOf(AccountId giver, AccountId account) {
        var today = LocalDate.now(clock);
        grants.findByAccountIdOrderByRecordedAtDescIdDesc(account.value()).stream()
                .filter(held -> held.isOpen(today))
                .forEach(held -> rules.check(giver, wanted(held.view())));
    }

    /** Ends a grant today, or refuses one that is only proposed. */
    public void end(UUID id) {
        var grant = grants.get(id);
        if (grant.role() == Role.SECURITY_ADMIN && grant.view().state() == GrantState.GIVEN) {
            administrators.refuseWithout(grant.account());
        }
        grant.end(LocalDate.now(clock));
        change("grant-ended", grant);
    }

    /** The grants of the register's own first accounts, which nobody is there to give. */
    public void install(NewGrant wanted) {
        change(
                "grant-installed",
                grants.saveAndFlush(new Grant(wanted, wanted.account(), clock.instant()))
                        .give(wanted.account()));
    }

    @Transactional(readOnly = true)
    public List<GrantView> of(AccountId account) {
        return grants.findByAccountIdOrderByRecordedAtDescIdDesc(account.value()).stream()
                .map(Grant::view)
                .toList();
    }

    private void change(String action, Grant grant) {
        grants.saveAndFlush(grant);
        tell(action, grant);
        events.publishEvent(new AccountRightsChanged(grant.account()));
    }

    private void tell(String action, Grant grant) {
        audit.record(AuditEvent.done(action, "account", grant.account())
                .with("grant", grant.id())
                .with("role", grant.role()));
    }

    private static NewGrant wanted(GrantView view) {
        var right = new Rights.Right(view.role(), view.unit(), view.names());
        return new NewGrant(new AccountId(view.account()), right, new Period(view.validFrom(), view.validTo()));
    }
}
