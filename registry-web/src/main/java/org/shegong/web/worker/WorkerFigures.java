package org.shegong.web.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.RegistrationStanding;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.stereotype.Component;

/** How many people a reader looks after, whose registration ends soon, and who has let the time for it pass. */
@Component
class WorkerFigures implements HomeTasks {

    private static final int SOON = 90;

    private final WorkerDirectory directory;
    private final RegisterWords words;

    WorkerFigures(WorkerDirectory directory, RegisterWords words) {
        this.directory = directory;
        this.words = words;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        if (!rights.may(Permission.READ_WORKERS)) {
            return List.of();
        }
        var scope = rights.scope(Permission.READ_WORKERS);
        var figures = new ArrayList<HomeTask>();
        figures.add(new HomeTask("home.workers", directory.count(scope, WorkerSearch.EVERYBODY), "/workers", false));
        figures.add(expiring("home.expiring", scope, ""));
        if (rights.may(Permission.EDIT_WORKERS)) {
            figures.add(expiring("home.short", scope, WorkerSearch.Hours.SHORT.name()));
            figures.add(missed(scope));
        }
        return figures;
    }

    private HomeTask expiring(String label, Scope scope, String hours) {
        var today = words.today();
        var until = today.plusDays(SOON);
        var path = "/workers?expiresFrom=" + today + "&expiresTo=" + until + (hours.isEmpty() ? "" : "&hours=" + hours);
        return task(
                label,
                scope,
                Map.of("expiresFrom", today.toString(), "expiresTo", until.toString(), "hours", hours),
                path);
    }

    private HomeTask missed(Scope scope) {
        var standing = RegistrationStanding.MISSED.name();
        return task("home.missed", scope, Map.of("registration", standing), "/workers?registration=" + standing);
    }

    private HomeTask task(String label, Scope scope, Map<String, String> filters, String path) {
        return new HomeTask(
                label, directory.count(scope, WorkerQuery.of(filters).toSearch(words.today())), path, true);
    }
}
