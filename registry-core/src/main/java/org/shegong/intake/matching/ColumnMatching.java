package org.shegong.intake.matching;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.intake.layout.Header;
import org.shegong.intake.layout.HeaderPlace;
import org.shegong.intake.layout.Layout;
import org.shegong.intake.layout.SheetTop;
import org.shegong.intake.reading.Checking;
import org.shegong.intake.reading.ImportNotCheckable;
import org.shegong.intake.reading.SourceFile;
import org.shegong.intake.reading.SourceFiles;
import org.shegong.intake.sheet.Book;
import org.shegong.intake.stage.ImportState;
import org.shegong.intake.stage.OwnImports;
import org.shegong.intake.stage.StagedImport;
import org.shegong.job.JobOwner;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows how the columns of a file are matched, takes another matching, and has the file checked with it. */
@Service
@Transactional
public class ColumnMatching {

    private final OwnImports own;
    private final SourceFiles files;
    private final MatchedColumns matched;
    private final Checking checking;
    private final AuditTrail audit;

    ColumnMatching(OwnImports own, SourceFiles files, MatchedColumns matched, Checking checking, AuditTrail audit) {
        this.own = own;
        this.files = files;
        this.matched = matched;
        this.checking = checking;
        this.audit = audit;
    }

    /**
     * The file with its header where somebody points at, or where it is found.
     *
     * @throws ImportNotCheckable if its columns cannot be matched now, or no more
     * @throws InvalidFields      if no row that holds something stands there
     */
    @Transactional(readOnly = true)
    public ColumnsView look(AccountId owner, ImportId id, @Nullable HeaderChoice pointedAt) {
        var staged = waiting(owner, id);
        try (var source = files.open(staged)) {
            var found = source.layout().map(Layout::header);
            var place = Optional.ofNullable(pointedAt).map(HeaderChoice::place).or(() -> found);
            var top = SheetTop.of(source.book(), sheet(source.book(), place));
            var header =
                    place.map(known -> header(top, known)).or(top::likelyHeader).orElseThrow(ColumnMatching::nowhere);
            return view(staged, source, top, header);
        }
    }

    /**
     * Takes the columns as they are told, remembers what its owner calls them, and has the file checked anew.
     *
     * @throws ImportNotCheckable if its columns cannot be matched now, or no more
     * @throws InvalidFields      if a needed field has no column, or two fields have the same
     */
    public void match(AccountId owner, Scope scope, ImportId id, ColumnChoice choice) {
        var staged = waiting(owner, id);
        try (var source = files.open(staged)) {
            var place = choice.header().place();
            var top = SheetTop.of(source.book(), sheet(source.book(), Optional.of(place)));
            matched.store(staged, header(top, place), choice.columns());
        }
        checking.again(staged, JobOwner.acting(owner, scope));
        audit.record(AuditEvent.done("import-columns-matched", "import", id).with("kind", staged.kind()));
    }

    /** Rows that have made something are tied to the file as it was read. */
    private StagedImport waiting(AccountId owner, ImportId id) {
        var staged = own.get(owner, id);
        boolean isOpen = staged.state() == ImportState.NEEDS_MAPPING || staged.state() == ImportState.CHECKED;
        if (!isOpen || staged.appliedTo() > 0) {
            throw new ImportNotCheckable();
        }
        return staged;
    }

    private ColumnsView view(StagedImport staged, SourceFile source, SheetTop top, Header header) {
        var known = source.layout().filter(layout -> layout.header().equals(header.place()));
        var columns = known.map(Layout::columns).orElseGet(() -> matched.recognised(staged, header));
        var book = source.book();
        return new ColumnsView(
                staged.id().value(),
                staged.kind(),
                staged.fileName(),
                IntStream.range(0, book.sheets()).mapToObj(book::name).toList(),
                HeaderChoice.of(header.place()),
                top.rows().stream()
                        .map(row -> new ColumnsView.Row(row.number(), Samples.row(row)))
                        .toList(),
                Columns.of(top, header, columns),
                matched.fields(staged),
                matched.needed(staged));
    }

    private static int sheet(Book book, Optional<HeaderPlace> place) {
        int sheet = place.map(HeaderPlace::sheet).orElse(0);
        if (sheet < 0 || sheet >= book.sheets()) {
            throw new InvalidFields(List.of(new FieldProblem("sheet", "UNKNOWN_VALUE")));
        }
        return sheet;
    }

    private static Header header(SheetTop top, HeaderPlace place) {
        return top.header(place).orElseThrow(ColumnMatching::nowhere);
    }

    private static InvalidFields nowhere() {
        return new InvalidFields(List.of(new FieldProblem("row", "HEADER_ROW_EMPTY")));
    }
}
