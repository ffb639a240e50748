package org.shegong.web.confirmation;

import java.util.List;
import java.util.stream.Collectors;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Reach;
import org.shegong.shared.Scope;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.worker.confirmation.ConfirmationDirectory;
import org.shegong.worker.confirmation.ConfirmationSearch;
import org.shegong.worker.confirmation.EmployerFreshness;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Asks HR staff, from the first day of a quarter, to confirm the lists of the own employers. */
@Component
class ConfirmationTasks implements HomeTasks {

    private static final ConfirmationSearch PENDING = new ConfirmationSearch(null, ConfirmationSearch.State.PENDING);

    private final ConfirmationDirectory directory;

    ConfirmationTasks(ConfirmationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        var own = own(rights.scope(Permission.EDIT_WORKERS));
        if (own.isEmpty()) {
            return List.of();
        }
        var pending = directory.search(own, PENDING, PageRequest.of(0, 1));
        return List.of(new HomeTask("home.confirmations", pending.getTotalElements(), path(pending), true));
    }

    private static Scope own(Scope scope) {
        return new Scope(
                scope.reaches().stream()
                        .filter(reach -> reach instanceof Reach.AtEmployer)
                        .collect(Collectors.toSet()),
                scope.names());
    }

    private static String path(Page<EmployerFreshness> pending) {
        return pending.getTotalElements() == 1
                ? "/organizations/" + pending.getContent().get(0).employer() + "/roster"
                : "/confirmations?state=PENDING";
    }
}
