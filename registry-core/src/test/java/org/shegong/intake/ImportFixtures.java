package org.shegong.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.shegong.job.JobRunner;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Component;

/** Brings files in as an officer of the whole city does, and lets the background work happen at once. */
@Component
public class ImportFixtures {

    private final Imports imports;
    private final ImportDirectory directory;
    private final ImportReversal reversal;
    private final JobRunner jobs;
    private final OfficerFixtures officers;

    ImportFixtures(
            Imports imports,
            ImportDirectory directory,
            ImportReversal reversal,
            JobRunner jobs,
            OfficerFixtures officers) {
        this.imports = imports;
        this.reversal = reversal;
        this.directory = directory;
        this.jobs = jobs;
        this.officers = officers;
    }

    AccountId officer() {
        return officers.ofTheCity();
    }

    public ImportId bring(String kind, String name, byte[] content) {
        return bring(kind, name, new ByteArrayInputStream(content), Scope.EVERYTHING);
    }

    public ImportId bring(String kind, String name, InputStream content, Scope scope) {
        var id = imports.receive(new NewImport(kind, name, officer(), scope), content)
                .id();
        jobs.runWaiting();
        return id;
    }

    /** Brings one of the shipped fixtures. */
    public ImportId bring(String kind, String fixture) {
        return bring(kind, fixture, fixture(fixture), Scope.EVERYTHING);
    }

    /** Asks for the application and leaves the work waiting. */
    void ask(ImportId id) {
        imports.applyGoodRows(officer(), Scope.EVERYTHING, id);
    }

    public void apply(ImportId id) {
        ask(id);
        jobs.runWaiting();
    }

    /** Applies all rows, or none where one is refused. */
    public void applyAllOrNothing(ImportId id) {
        imports.applyAllOrNothing(officer(), Scope.EVERYTHING, id);
        jobs.runWaiting();
    }

    /** Takes everything back that a change-set made. */
    public void reverse(ImportId id) {
        reversal.reverse(officer(), Scope.EVERYTHING, id);
        jobs.runWaiting();
    }

    /** Applies the organisations on which the roster stands. */
    public void bringOrganizations() {
        apply(bring("ORGANIZATIONS", "organisations-2026q3.xlsx"));
    }

    public ImportView view(ImportId id) {
        return directory.get(officer(), id);
    }

    /** {@code outcome,field,code} of each line, from top to bottom. */
    List<String> lines(ImportId id) {
        var csv = new StringBuilder();
        directory.writeFindings(officer(), id, csv);
        return csv.toString()
                .lines()
                .skip(1)
                .map(line -> line.substring(line.indexOf(',') + 1))
                .toList();
    }

    /** By row: {@code ACCEPT}, or the outcome and behind it {@code field:CODE} of everything that was found. */
    public Map<Integer, String> byRow(ImportId id) {
        var rows = new TreeMap<Integer, String>();
        for (var line : findings(id)) {
            var parts = line.split(",", -1);
            if (!parts[0].equals("row")) {
                var found = parts[3].isEmpty() ? "" : " " + parts[2] + ":" + parts[3];
                rows.merge(Integer.valueOf(parts[0]), parts[1] + found, (all, more) -> all + found);
            }
        }
        return rows;
    }

    public Set<String> findings(ImportId id) {
        var csv = new StringBuilder();
        directory.writeFindings(officer(), id, csv);
        return new TreeSet<>(csv.toString().lines().toList());
    }

    public static InputStream fixture(String name) {
        var content = ImportFixtures.class.getResourceAsStream("/fixtures/" + name);
        if (content == null) {
            throw new IllegalArgumentException(name);
        }
        return content;
    }

    public static Set<String> expected() {
        try (var csv = fixture("roster-2026q3.expected.csv")) {
            return new TreeSet<>(new String(csv.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
