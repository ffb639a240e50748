package org.shegong.intake.workbook;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.check.Finding;
import org.shegong.intake.correction.NothingToMend;
import org.shegong.intake.correction.Rechecks;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.reading.SourceFile;
import org.shegong.intake.reading.SourceFiles;
import org.shegong.intake.sheet.XlsxWriter;
import org.shegong.intake.stage.LabelTable;
import org.shegong.intake.stage.OwnImports;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the rows that may be mended as a workbook in the file's own layout, with what is wrong behind each row. */
@Service
@Transactional
public class ProblemWorkbook {

    private final OwnImports own;
    private final SourceFiles sources;
    private final RowMarks marks;
    private final LabelTable labels;
    private final AuditTrail audit;

    ProblemWorkbook(OwnImports own, SourceFiles sources, RowMarks marks, LabelTable labels, AuditTrail audit) {
        this.own = own;
        this.sources = sources;
        this.marks = marks;
        this.labels = labels;
        this.audit = audit;
    }

    /** @throws NothingToMend while the file is being checked, or once no row is left to mend */
    public void write(AccountId owner, ImportId id, Wording words, OutputStream out) {
        var staged = own.get(owner, id);
        var problems = marks.problems(id);
        if (!Rechecks.isOpen(staged) || problems.isEmpty()) {
            throw new NothingToMend();
        }
        try (var source = sources.mended(staged);
                var book = new XlsxWriter(out, words.of("intake.problems.sheet"))) {
            var layout = source.layout().orElseThrow(NothingToMend::new);
            var sheet = ProblemSheet.of(layout, added(staged.kind(), layout, problems));
            write(source, sheet, new Lines(book, problems, id, words));
        }
        audit.record(AuditEvent.done("import-problems-taken", "import", id).with("rows", problems.size()));
    }

    private static void write(SourceFile source, ProblemSheet sheet, Lines lines) {
        int next = 1;
        try (var rows = source.book().rows(sheet.layout().sheet())) {
            while (rows.hasNext()) {
                var row = rows.next();
                boolean isHeader = row.number() <= sheet.layout().headerEnd();
                for (; isHeader && next < row.number(); next++) {
                    lines.book().line(List.of());
                }
                if (isHeader) {
                    next = row.number() + 1;
                    lines.book().line(sheet.header(row, lines.words()));
                } else if (lines.problems().containsKey(row.number())) {
                    lines.book().line(sheet.line(row, lines.of(row.number()), lines.id(), lines.words()));
                }
            }
        }
    }

    /** A field in which something is missing can be filled in only where there is a column for it. */
    private Map<String, String> added(String kind, Layout layout, Map<Integer, List<Finding>> problems) {
        var columns = ProblemSheet.columns(layout);
        var added = new TreeMap<String, String>();
        problems.values().stream()
                .flatMap(List::stream)
                .map(Finding::field)
                .filter(field -> !field.isEmpty() && !columns.containsKey(field))
                .distinct()
                .forEach(field -> labels.wordsFor(kind, field, 1).forEach(word -> added.put(field, word)));
        return added;
    }

    private record Lines(XlsxWriter book, Map<Integer, List<Finding>> problems, ImportId id, Wording words) {

        List<Finding> of(int row) {
            return problems.getOrDefault(row, List.of());
        }
    }
}
