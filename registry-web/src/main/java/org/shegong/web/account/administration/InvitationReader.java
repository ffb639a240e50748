package org.shegong.web.account.administration;

import java.util.Objects;
import java.util.Optional;
import org.shegong.account.GrantUnit;
import org.shegong.account.NewAccount;
import org.shegong.account.Rights;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.ResidentId;
import org.shegong.shared.Scope;
import org.shegong.shared.id.WorkerId;
import org.shegong.shared.input.Reading;
import org.shegong.shared.input.ResidentIds;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.reference.TypedFields;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Reads an invitation, and finds inside the inviter's scope what the invited person is to look after. */
@Component
class InvitationReader {

    private static final int NUMBER_LIMIT = 40;
    private static final PageRequest TWO = PageRequest.of(0, 2);

    private final OrganizationDirectory organizations;
    private final WorkerDirectory workers;
    private final ReferenceWords words;

    InvitationReader(OrganizationDirectory organizations, WorkerDirectory workers, ReferenceWords words) {
        this.organizations = organizations;
        this.workers = workers;
        this.words = words;
    }

    Invited read(Scope scope, InvitationForm form) {
        var fields = new TypedFields();
        fields.required("idNumber", form.idNumber(), NUMBER_LIMIT);
        var person = ResidentIds.read(form.idNumber(), words.today());
        var account = new NewAccount(
                fields.required("login", form.login(), AccountListController.LOGIN_LIMIT),
                fields.required("displayName", form.displayName(), AccountListController.NAME_LIMIT),
                fields.taken("idNumber", person));
        fields.required("role", form.role(), AccountListController.LOGIN_LIMIT);
        var role = Objects.requireNonNullElse(fields.word("role", form.role(), Role.class), Role.WORKER);
        var unit = role == Role.ORG_HR
                ? found("employer", "NOT_ONE_ORGANIZATION", employer(scope, Texts.trimmed(form.employer())), fields)
                : found("idNumber", "WORKER_NOT_FOUND", person.found().flatMap(id -> worker(scope, id)), fields);
        fields.refuse();
        return new Invited(account, new Rights.Right(role, unit, true));
    }

    /** The only employer of that credit code or name; nothing where several might be meant. */
    private Optional<GrantUnit> employer(Scope scope, String written) {
        var found = organizations
                .search(scope, OrganizationSearch.text(written), TWO)
                .getContent();
        return written.isEmpty() || found.size() != 1
                ? Optional.empty()
                : found.stream()
                        .map(OrganizationView::id)
                        .map(GrantUnit::employer)
                        .findFirst();
    }

    /** The record of the very person who is invited. */
    private Optional<GrantUnit> worker(Scope scope, ResidentId person) {
        return workers.list(scope, WorkerSearch.of(person.value()), TWO).stream()
                .map(WorkerRow::id)
                .map(WorkerId::new)
                .map(GrantUnit::worker)
                .findFirst();
    }

    private static GrantUnit found(String field, String otherwise, Optional<GrantUnit> unit, TypedFields fields) {
        if (unit.isEmpty()) {
            fields.taken(field, Reading.wrong(otherwise));
        }
        return unit.orElse(GrantUnit.CITY);
    }

    /** Somebody to be invited, and the one right that comes with the invitation. */
    record Invited(NewAccount account, Rights.Right right) {}
}
