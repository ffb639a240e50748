package org.shegong.web.worker.api;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.shegong.shared.FieldProblem;
import org.shegong.web.support.Wording;
import org.springframework.context.i18n.LocaleContextHolder;

/** What a program is told of its change: whose record, which version, and what was taken with a warning. */
record ChangeAnswer(UUID id, long version, List<Warning> warnings) {

    record Warning(String field, String code, String detail) {}

    static ChangeAnswer of(UUID id, long version, List<FieldProblem> warnings, Wording wording) {
        Locale locale = LocaleContextHolder.getLocale();
        return new ChangeAnswer(
                id,
                version,
                warnings.stream()
                        .map(warning -> new Warning(warning.field(), warning.code(), wording.of(warning, locale)))
                        .toList());
    }
}
