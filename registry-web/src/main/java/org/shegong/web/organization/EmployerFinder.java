package org.shegong.web.organization;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.shegong.web.reference.TypedFields;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Finds an employer inside a scope by what somebody types: its name, a part of it, or its credit code. */
@Component
class EmployerFinder {

    private static final PageRequest FIRST = PageRequest.of(0, 10);

    private final OrganizationDirectory directory;

    EmployerFinder(OrganizationDirectory directory) {
        this.directory = directory;
    }

    List<OrganizationView> suggestions(Scope scope, @Nullable String typed) {
        var text = Texts.trimmed(typed);
        return text.isEmpty()
                ? List.of()
                : directory.search(scope, OrganizationSearch.text(text), FIRST).getContent();
    }

    /** The employer of exactly that name or code, or the only one that the text is a part of; a wrong text is a problem. */
    Optional<OrganizationId> one(Scope scope, TypedFields fields, String field, @Nullable String typed) {
        if (Texts.trimmed(typed).isEmpty()) {
            return Optional.empty();
        }
        var found = suggestions(scope, typed);
        var exact = found.stream().filter(view -> isCalled(view, typed)).toList();
        var one = exact.isEmpty() ? found : exact;
        if (one.size() != 1) {
            fields.wrong(field, "NOT_ONE_ORGANIZATION");
            return Optional.empty();
        }
        return Optional.of(one.get(0).id());
    }

    /** The name of an employer; empty where the scope does not reach it. */
    String nameOf(Scope scope, @Nullable OrganizationId id) {
        return Optional.ofNullable(id)
                .flatMap(known -> directory.find(scope, known))
                .map(OrganizationView::name)
                .orElse("");
    }

    private static boolean isCalled(OrganizationView view, @Nullable String typed) {
        var text = Texts.compact(typed);
        return Texts.compact(view.name()).equals(text)
                || text.toUpperCase(Locale.ROOT).equals(view.creditCode());
    }
}
