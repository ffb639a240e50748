package org.shegong.web.worker;

import java.util.List;
import java.util.Map;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.stereotype.Component;

/** How many people a reader looks after, and whose registration ends soon. */
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
        return List.of(
                new HomeTask("home.workers", directory.count(scope, WorkerSearch.EVERYBODY), "/workers", false),
                expiring(scope));
    }

    private HomeTask expiring(Scope scope) {
        var today = words.today();
        var until = today.plusDays(SOON);
        var query = WorkerQuery.of(Map.of("expiresFrom", today.toString(), "expiresTo", until.toString()));
        var path = "/workers?expiresFrom=" + query.expiresFrom() + "&expiresTo=" + query.expiresTo();
        return new HomeTask("home.expiring", directory.count(scope, query.toSearch(today)), path, true);
    }
}
