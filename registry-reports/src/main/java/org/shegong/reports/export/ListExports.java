package org.shegong.reports.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.shegong.account.Access;
import org.shegong.account.SignedIn;
import org.shegong.job.JobOwner;
import org.shegong.job.JobQueue;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.shared.id.Ids;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins to take a list away: a short one is read at once, a long one by a job. */
@Service
@Transactional
public class ListExports {

    /** The longest list that its reader waits for. */
    static final int AT_ONCE = 200;

    private final ExportTable table;
    private final ExportReading reading;
    private final Doors doors;
    private final JobQueue jobs;
    private final Clock clock;

    ListExports(ExportTable table, ExportReading reading, Doors doors, JobQueue jobs, Clock clock) {
        this.table = table;
        this.reading = reading;
        this.doors = doors;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Answers the page that follows: the file, or the job that reads it. */
    public String begin(SignedIn user, ExportRequest request) {
        table.forget();
        var list = reading.list(request.list());
        if (!doors.knowPurpose(request.purpose(), LocalDate.now(clock))) {
            throw new ExportPurposeNeeded();
        }
        var scope = doors.access.scopeOf(user.id(), list.permission());
        if (scope.isEmpty()) {
            throw new ExportRevoked();
        }
        var id = Ids.next();
        table.insert(id, user.id(), request, ScopeKeys.of(scope));
        long rows = list.count(scope, request.filters());
        if (rows <= AT_ONCE) {
            int unused = reading.read(table.find(user.id(), id).orElseThrow(ExportNotFound::new), 0);
            return "/exports/" + id;
        }
        var job = jobs.submit(
                ListExportJob.NAME, new ListExportJob.Parameters(id, rows), JobOwner.acting(user.id(), scope));
        return "/jobs/" + job;
    }

    /** The file as its owner sees it before fetching it. */
    @Transactional(readOnly = true)
    public ExportView get(SignedIn user, UUID id) {
        return table.find(user.id(), id)
                .filter(StoredExport::ready)
                .map(export -> new ExportView(id, export.list(), export.format(), export.rows(), export.createdAt()))
                .orElseThrow(ExportNotFound::new);
    }

    /** What must be asked before anything leaves. */
    @Component
    static class Doors {

        private final Access access;
        private final CodeLists codes;

        Doors(Access access, CodeLists codes) {
            this.access = access;
            this.codes = codes;
        }

        boolean knowPurpose(String purpose, LocalDate today) {
            return codes.find(CodeList.EXPORT_PURPOSE, purpose)
                    .filter(entry -> entry.isValidOn(today))
                    .isPresent();
        }
    }
}
