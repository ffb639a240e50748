package org.shegong.web.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.shegong.account.Permission;
import org.shegong.intake.download.RosterSheet;
import org.shegong.reports.export.ExportableList;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.EmploymentStatus;
import org.shegong.worker.card.WorkerSearch;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The roster of those in service, of one employer or of all within reach, to be edited and brought back. */
@Component
class RosterDownload implements ExportableList {

    private static final String EMPLOYER = "employer";

    private final WorkerDirectory directory;
    private final RosterSheet sheet;

    RosterDownload(WorkerDirectory directory, RosterSheet sheet) {
        this.directory = directory;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public Permission permission() {
        return Permission.EXPORT;
    }

    @Override
    public List<String> heads(Locale language) {
        return sheet.heads();
    }

    @Override
    public long count(Scope scope, Map<String, String> filters) {
        return directory.count(scope, search(filters));
    }

    @Override
    public List<Row> rows(Scope scope, Map<String, String> filters, int page, int size) {
        var people = directory
                .list(scope, search(filters), PageRequest.of(page, size, Sort.by("registryNo")))
                .getContent();
        var lines = sheet.lines(scope, people);
        return IntStream.range(0, people.size())
                .mapToObj(person -> new Row(people.get(person).id(), lines.get(person)))
                .toList();
    }

    @Override
    public String filterWords(Map<String, String> filters) {
        return filters.containsKey(EMPLOYER) ? EMPLOYER + "=" + filters.get(EMPLOYER) : "";
    }

    private static WorkerSearch search(Map<String, String> filters) {
        var employer = filters.containsKey(EMPLOYER) ? employer(filters.getOrDefault(EMPLOYER, "")) : null;
        return new WorkerSearch(
                null,
                null,
                null,
                employer,
                EmploymentStatus.IN_SERVICE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static UUID employer(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException unknown) {
            throw new InvalidFields(List.of(new FieldProblem(EMPLOYER, "UNKNOWN_VALUE")));
        }
    }
}
