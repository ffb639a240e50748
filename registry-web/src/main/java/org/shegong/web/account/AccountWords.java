package org.shegong.web.account;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Accounts;
import org.shegong.account.GrantUnit;
import org.shegong.account.Role;
import org.shegong.organization.OrganizationFacts;
import org.shegong.organization.OrganizationLookup;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.OrganizationId;
import org.shegong.web.layout.Choice;
import org.shegong.web.moment.Moments;
import org.shegong.web.reference.ReferenceWords;
import org.shegong.web.support.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says units, roles and people of grants in the reader's language. */
@Component
public class AccountWords {

    private final Accounts accounts;
    private final OrganizationLookup organizations;
    private final ReferenceWords reference;
    private final Wording wording;
    private final Moments moments;

    AccountWords(
            Accounts accounts,
            OrganizationLookup organizations,
            ReferenceWords reference,
            Wording wording,
            Moments moments) {
        this.accounts = accounts;
        this.organizations = organizations;
        this.reference = reference;
        this.wording = wording;
        this.moments = moments;
    }

    public String unit(GrantUnit unit) {
        var kind = word("unit." + unit.kind());
        return switch (unit.kind()) {
            case CITY, WORKER -> kind;
            case DISTRICT, TOWN -> joined(reference.region(unit.district()), region(unit));
            case EMPLOYER -> joined(kind, employer(unit.key()));
            case AUTHORITY -> joined(reference.authority(unit.key()), reference.region(unit.district()));
        };
    }

    /** Who gave or proposed a grant, by the name that colleagues know. */
    public String person(@Nullable UUID account) {
        return account == null ? "" : accounts.get(new AccountId(account)).displayName();
    }

    public String when(Instant instant) {
        return moments.of(instant);
    }

    public List<Choice> districts() {
        return reference.districts();
    }

    public List<Choice> places() {
        return reference.places();
    }

    public List<Choice> authorities() {
        return reference.authorities();
    }

    public List<Choice> roles(Predicate<Role> wanted) {
        return Arrays.stream(Role.values())
                .filter(wanted)
                .map(role -> new Choice(role.name(), word("role." + role)))
                .toList();
    }

    private String region(GrantUnit unit) {
        return unit.kind() == GrantUnit.Kind.TOWN ? reference.region(unit.key()) : "";
    }

    private String employer(String id) {
        return organizations
                .byId(new OrganizationId(UUID.fromString(id)))
                .map(OrganizationFacts::name)
                .orElse("");
    }

    private String word(String key) {
        return wording.text(key, new Object[0], LocaleContextHolder.getLocale());
    }

    private static String joined(String... words) {
        return String.join(" ", Stream.of(words).filter(word -> !word.isEmpty()).toList());
    }
}
