package org.shegong.intake.correction;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.shegong.intake.check.Finding;
import org.shegong.intake.kind.FieldChoice;
import org.shegong.intake.kind.ImportKinds;
import org.shegong.intake.stage.ProblemTable.ProblemRow;
import org.shegong.intake.stage.StagedImport;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the owner of a change-set what there is to mend. */
@Service
@Transactional
public class ProblemDirectory {

    private final OwnProblems own;
    private final ImportKinds kinds;
    private final FieldOptions options;
    private final ProblemViews views;

    ProblemDirectory(OwnProblems own, ImportKinds kinds, FieldOptions options, ProblemViews views) {
        this.own = own;
        this.kinds = kinds;
        this.options = options;
        this.views = views;
    }

    /** What was found in one and the same value of several rows, or in a value that is chosen; the most frequent first. */
    public List<ValueCauseView> causes(AccountId owner, ImportId id) {
        var staged = own.get(owner, id);
        var choices = kinds.named(staged.kind()).choices();
        return own.rows().causes(id).stream()
                .filter(cause ->
                        cause.lines() > 1 || choices.containsKey(cause.finding().field()))
                .flatMap(cause -> own.rows().find(id, cause.sample()).stream()
                        .map(row -> view(staged, row, cause.finding(), cause.lines())))
                .toList();
    }

    /** @throws CauseGone if it is not found in that line any more */
    public FixView fix(AccountId owner, ImportId id, CausePlace place, Locale locale) {
        var staged = own.get(owner, id);
        var row = own.row(id, place.line());
        var finding = place.in(row);
        var cause = view(staged, row, finding, own.rows().alike(id, place.line(), finding));
        var choice = Optional.ofNullable(kinds.named(staged.kind()).choices().get(finding.field()));
        return new FixView(
                cause,
                choice.map(chosen -> chosen.source().name()).orElse(""),
                choice.filter(chosen -> chosen.source() == FieldChoice.Source.LIST)
                        .isPresent(),
                choice.map(chosen -> options.of(chosen, cause.within(), staged.asOf(), locale))
                        .orElse(List.of()));
    }

    /** The rows that may be mended, in the order of the file. */
    public Page<ProblemRowView> rows(AccountId owner, ImportId id, ProblemSearch search, Pageable page, Locale locale) {
        var staged = own.get(owner, id);
        var filter = search.filter();
        var rows = own.rows().page(id, filter, page).stream()
                .map(row -> views.view(staged, row, locale))
                .toList();
        return new PageImpl<>(rows, page, own.rows().count(id, filter));
    }

    /** A row, unless nothing is wrong with it any more. */
    public Optional<ProblemRowView> find(AccountId owner, ImportId id, int line, Locale locale) {
        var staged = own.get(owner, id);
        return own.find(id, line).map(row -> views.whole(staged, row, locale));
    }

    /** @throws CauseGone if nothing is wrong with that row any more */
    public ProblemRowView row(AccountId owner, ImportId id, int line, Locale locale) {
        var staged = own.get(owner, id);
        return views.whole(staged, own.row(id, line), locale);
    }

    private ValueCauseView view(StagedImport staged, ProblemRow row, Finding finding, long lines) {
        var contexts = kinds.named(staged.kind()).contexts();
        return new ValueCauseView(
                row.ordinal(),
                finding.field(),
                finding.code(),
                finding.outcome().name(),
                row.typed().getOrDefault(finding.field(), ""),
                row.typed().getOrDefault(contexts.getOrDefault(finding.field(), ""), ""),
                lines);
    }
}
