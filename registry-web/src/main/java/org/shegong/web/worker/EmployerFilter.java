package org.shegong.web.worker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.organization.OrganizationDirectory;
import org.shegong.organization.OrganizationSearch;
import org.shegong.organization.OrganizationView;
import org.shegong.shared.Scope;
import org.shegong.shared.id.OrganizationId;
import org.shegong.shared.input.Texts;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Which employer the list of people asks for: its id in an address, or its name while somebody types. */
@Component
class EmployerFilter {

    private static final PageRequest FIRST = PageRequest.of(0, 10);
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final OrganizationDirectory directory;

    EmployerFilter(OrganizationDirectory directory) {
        this.directory = directory;
    }

    Meant read(Scope scope, @Nullable String asked) {
        var text = Texts.trimmed(asked);
        if (text.isEmpty()) {
            return new Meant("", "", List.of());
        }
        return text.matches(ID) ? known(scope, text) : named(scope, text);
    }

    private Meant known(Scope scope, String id) {
        return new Meant(
                id,
                directory
                        .find(scope, new OrganizationId(UUID.fromString(id)))
                        .map(OrganizationView::name)
                        .orElse(""),
                List.of());
    }

    private Meant named(Scope scope, String name) {
        var alike =
                directory.search(scope, OrganizationSearch.text(name), FIRST).getContent();
        return one(alike, name)
                .map(employer -> new Meant(employer.id().toString(), employer.name(), List.of()))
                .orElseGet(() -> new Meant("", name, alike));
    }

    /** The only one so called, or the only one whose name holds the text. */
    private static Optional<OrganizationView> one(List<OrganizationView> alike, String name) {
        var so = alike.stream()
                .filter(employer -> Texts.compact(employer.name()).equals(Texts.compact(name)))
                .toList();
        var meant = so.isEmpty() ? alike : so;
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    /**
     * What was understood.
     *
     * @param id    the employer, empty where none is asked for or not exactly one is meant
     * @param name  its name, or what was typed; empty for an employer that the reader may not see
     * @param alike those that the text may mean, where it is not exactly one
     */
    record Meant(String id, String name, List<OrganizationView> alike) {

        /** Whether somebody is asked for and it is not known who. */
        public boolean isUnclear() {
            return id.isEmpty() && !name.isEmpty();
        }

        boolean isAsked() {
            return !id.isEmpty() || !name.isEmpty();
        }
    }
}
