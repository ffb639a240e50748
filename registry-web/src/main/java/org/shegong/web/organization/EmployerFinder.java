package org.shegong.web.organization;

import java.util.List;
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
        return oneBeside(scope, null, fields, field, typed);
    }

    /** As {@link #one}, but never the employer itself, whose own name another may have. */
    Optional<OrganizationId> oneBeside(
            Scope scope, @Nullable OrganizationId own, TypedFields fields, String field, @Nullable String typed) {
        var text = Texts.trimmed(typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var exact = besides(own, directory.called(scope, text));
        var meant = exact.isEmpty() ? besides(own, suggestions(scope, text)) : exact;
        if (meant.size() != 1) {
            fields.wrong(field, "NOT_ONE_ORGANIZATION");
            return Optional.empty();
        }
        return Optional.of(meant.get(0));
    }

    /** The name of an employer; empty where the scope does not reach it. */
    String nameOf(Scope scope, @Nullable OrganizationId id) {
        return Optional.ofNullable(id)
                .flatMap(known -> directory.find(scope, known))
                .map(OrganizationView::name)
                .orElse("");
    }

    private static List<OrganizationId> besides(@Nullable OrganizationId own, List<OrganizationView> found) {
        return found.stream()
                .map(OrganizationView::id)
                .filter(id -> !id.equals(own))
                .toList();
    }
}
