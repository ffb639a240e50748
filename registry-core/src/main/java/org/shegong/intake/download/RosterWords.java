package org.shegong.intake.download;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shegong.reference.CodeEntry;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.reference.EmploymentForms;
import org.shegong.region.RegionTree;
import org.shegong.region.RegionView;
import org.shegong.worker.card.WorkerRow;
import org.springframework.stereotype.Component;

/** Says codes in Chinese, the words in which rosters are read. */
@Component
class RosterWords {

    private final CodeLists lists;
    private final EmploymentForms forms;
    private final RegionTree regions;
    private final Clock clock;

    RosterWords(CodeLists lists, EmploymentForms forms, RegionTree regions, Clock clock) {
        this.lists = lists;
        this.forms = forms;
        this.regions = regions;
        this.clock = clock;
    }

    String code(CodeList list, @Nullable String code) {
        return code == null || code.isEmpty()
                ? ""
                : lists.find(list, code)
                        .map(entry -> entry.name(Locale.SIMPLIFIED_CHINESE))
                        .orElse("");
    }

    String codes(CodeList list, List<String> codes) {
        return codes.stream().map(code -> code(list, code)).collect(Collectors.joining("、"));
    }

    String region(@Nullable String code) {
        return code == null
                ? ""
                : regions.find(code, LocalDate.now(clock)).map(RegionView::name).orElse("");
    }

    /** The form that means both kinds; nothing where no single word says so. */
    String form(WorkerRow.Work work) {
        return lists.entries(CodeList.EMPLOYMENT_FORM, LocalDate.now(clock)).stream()
                .filter(entry -> means(entry, work))
                .findFirst()
                .map(entry -> entry.name(Locale.SIMPLIFIED_CHINESE))
                .orElse("");
    }

    private boolean means(CodeEntry form, WorkerRow.Work work) {
        var kinds = forms.kindsOf(form.code());
        return kinds.establishmentKind().equals(work.establishmentKind())
                && kinds.contractKind().equals(work.contractKind());
    }
}
