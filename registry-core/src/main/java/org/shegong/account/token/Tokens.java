package org.shegong.account.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Access;
import org.shegong.account.Rights;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.Ids;
import org.shegong.shared.input.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues, recognises and revokes the keys of programs. */
@Service
@Transactional
public class Tokens {

    private static final int NAME_LIMIT = 60;

    private final TokenRows rows;
    private final TokenUnits units;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Tokens(TokenRows rows, TokenUnits units, Access access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Issues a key that carries one right.
     *
     * @param held     what the asker may do now: a key that makes a key gives on no more than itself
     * @param madeWith the key that asks; absent where a person does
     */
    public IssuedToken issue(AccountId owner, Rights held, TokenRequest request, @Nullable UUID madeWith) {
        var code = Objects.requireNonNullElse(request.regionCode(), "");
        var right = units.right(held, request.role(), code);
        var sources = Sources.read(request.sources());
        var asked = new NewToken(
                Texts.trimmed(request.name()), right, request.expiresOn(), sources.orElse(Sources.ANYWHERE), madeWith);
        refuseWrongFields(asked, sources.isPresent());
        if (!held.cover(asked.right()) || !access.rightsOf(owner).cover(asked.right())) {
            throw new TokenTooWide();
        }
        return store(owner, madeWith == null ? asked : limited(asked, madeWith), Secrets.token());
    }

    /** No longer than the key it is made with, and from nowhere else. */
    private NewToken limited(NewToken asked, UUID madeWith) {
        var limits = rows.limits(madeWith).orElseThrow(TokenTooWide::new);
        var sources = asked.sources().networks().isEmpty() ? limits.sources() : asked.sources();
        if (asked.expiresOn().isAfter(limits.expiresOn()) || !sources.liesWithin(limits.sources())) {
            throw new TokenTooWide();
        }
        return new NewToken(asked.name(), asked.right(), asked.expiresOn(), sources, madeWith);
    }

    /** Stores a key whose text somebody else chose, as the first start of an empty register does. */
    public IssuedToken store(AccountId owner, NewToken token, String text) {
        var id = Ids.next();
        rows.insert(id, owner, token, Secrets.hash(text));
        audit.record(AuditEvent.done("token-issued", "account", owner)
                .with("token", id)
                .with("role", token.right().role())
                .with(
                        "unit",
                        token.right().unit().kind() + " " + token.right().unit().key())
                .with("expiresOn", token.expiresOn())
                .with("sources", token.sources()));
        return new IssuedToken(id, text);
    }

    @Transactional(readOnly = true)
    public Optional<Bearer> recognise(String text, String source) {
        return rows.byHash(Secrets.hash(text))
                .filter(found -> found.sources().admit(source))
                .map(this::bearer);
    }

    @Transactional(readOnly = true)
    public List<TokenView> of(AccountId owner) {
        return rows.of(owner);
    }

    /** A key takes those that were made with it along, because whoever stole it may have made some. */
    public void revoke(AccountId owner, UUID token) {
        if (!rows.revoke(owner, token)) {
            throw new TokenNotFound();
        }
        audit.record(AuditEvent.done("token-revoked", "account", owner).with("token", token));
        rows.madeWith(token).forEach(made -> revoke(owner, made));
    }

    private Bearer bearer(TokenRows.Found found) {
        var rights = access.rightsOf(found.owner().id()).only(found.carried());
        return new Bearer(found.token(), found.owner(), rights);
    }

    private void refuseWrongFields(NewToken asked, boolean sourcesRead) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<FieldProblem>();
        if (asked.name().isEmpty() || Texts.codePoints(asked.name()) > NAME_LIMIT) {
            problems.add(new FieldProblem("name", "TOKEN_NAME", NAME_LIMIT));
        }
        if (!asked.expiresOn().isAfter(today) || asked.expiresOn().isAfter(today.plusYears(1))) {
            problems.add(new FieldProblem("expiresOn", "TOKEN_EXPIRY"));
        }
        if (!sourcesRead) {
            problems.add(new FieldProblem("sources", "TOKEN_SOURCES"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
