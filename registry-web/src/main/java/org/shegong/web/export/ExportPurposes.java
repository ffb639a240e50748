package org.shegong.web.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.shegong.reference.CodeList;
import org.shegong.reference.CodeLists;
import org.shegong.web.layout.Choice;
import org.springframework.stereotype.Component;

/** What lists may be taken away for today; templates have it as {@code @exportPurposes}. */
@Component("exportPurposes")
class ExportPurposes {

    private final CodeLists lists;
    private final Clock clock;

    ExportPurposes(CodeLists lists, Clock clock) {
        this.lists = lists;
        this.clock = clock;
    }

    public List<Choice> in(Locale language) {
        return lists.entries(CodeList.EXPORT_PURPOSE, LocalDate.now(clock)).stream()
                .map(entry -> new Choice(entry.code(), entry.name(language)))
                .toList();
    }
}
