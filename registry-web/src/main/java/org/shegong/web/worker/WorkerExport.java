package org.shegong.web.worker;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Permission;
import org.shegong.reports.export.ExportableList;
import org.shegong.shared.Scope;
import org.shegong.worker.WorkerDirectory;
import org.shegong.worker.card.WorkerRow;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** The list of people as a file: what the list shows, identity numbers masked. */
@Component
class WorkerExport implements ExportableList {

    private static final List<String> COLUMNS =
            Stream.concat(Stream.of("name"), WorkerQuery.COLUMNS.stream()).toList();

    private final WorkerDirectory directory;
    private final RegisterWords words;
    private final MessageSource messages;

    WorkerExport(WorkerDirectory directory, RegisterWords words, MessageSource messages) {
        this.directory = directory;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String name() {
        return "workers";
    }

    @Override
    public Permission permission() {
        return Permission.EXPORT;
    }

    @Override
    public List<String> heads(Locale language) {
        return COLUMNS.stream()
                .map(column -> messages.getMessage("worker.column." + column, null, column, language))
                .map(Objects::requireNonNull)
                .toList();
    }

    @Override
    public long count(Scope scope, Map<String, String> filters) {
        return directory.count(scope, WorkerQuery.of(filters).toSearch(words.today()));
    }

    @Override
    public List<Row> rows(Scope scope, Map<String, String> filters, int page, int size) {
        var search = WorkerQuery.of(filters).toSearch(words.today());
        return directory.list(scope, search, PageRequest.of(page, size, Sort.by("registryNo"))).stream()
                .map(worker -> new Row(worker.id(), cells(worker)))
                .toList();
    }

    /** What was typed into the search box may name a person; that something was is enough. */
    @Override
    public String filterWords(Map<String, String> filters) {
        return filters.entrySet().stream()
                .filter(filter -> WorkerQuery.FILTERS.contains(filter.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .map(filter -> filter.getKey() + "=" + (filter.getKey().equals("q") ? "*" : filter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private List<String> cells(WorkerRow worker) {
        var work = worker.work();
        var certification = worker.certification();
        return List.of(
                worker.name(),
                worker.registryNo(),
                worker.maskedId(),
                text(work.employerName()),
                words.place(work.districtCode(), work.townCode()),
                word("worker.status." + work.status()),
                words.of("CERTIFICATE_LEVEL", certification.level()),
                text(certification.validTo()),
                words.of("EDUCATION", worker.education()),
                text(work.title()),
                words.all("SERVICE_FIELD", work.serviceFields()),
                text(certification.hours()));
    }

    private String word(String key) {
        return text(messages.getMessage(key, null, key, LocaleContextHolder.getLocale()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
