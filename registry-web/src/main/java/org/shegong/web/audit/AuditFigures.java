package org.shegong.web.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.shegong.account.Permission;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.audit.AuditDirectory;
import org.shegong.audit.AuditEvent;
import org.shegong.web.home.HomeTask;
import org.shegong.web.home.HomeTasks;
import org.springframework.stereotype.Component;

/** What an auditor starts the day with: everything that was refused within a week, and what was done today. */
@Component
class AuditFigures implements HomeTasks {

    private static final int A_WEEK = 7;

    private final AuditDirectory directory;
    private final Clock clock;

    AuditFigures(AuditDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public List<HomeTask> waitingFor(SignedIn user, Rights rights) {
        return rights.may(Permission.READ_AUDIT)
                ? List.of(
                        task("home.refused", A_WEEK, AuditEvent.Outcome.REFUSED.name(), true),
                        task("home.audit", 0, "", false))
                : List.of();
    }

    private HomeTask task(String label, int daysBack, String outcome, boolean urgent) {
        var since = LocalDate.now(clock).minusDays(daysBack).toString();
        var search = new AuditFilter(since, null, null, null, null, null, outcome).search(clock);
        var path = "/audit?from=" + since + (outcome.isEmpty() ? "" : "&outcome=" + outcome);
        return new HomeTask(label, directory.count(search), path, urgent);
    }
}
