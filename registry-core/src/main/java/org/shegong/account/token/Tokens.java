package org.shegong.account.token;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
     * @param held what the asker may do now: a key that makes a key gives on no more than itself
     */
    public IssuedToken issue(AccountId owner, Rights held, TokenRequest request) {
        var code = Objects.requireNonNullElse(request.regionCode(), "");
        var right = units.right(held, request.role(), code);
        var asked = new NewToken(Texts.trimmed(request.name()), right, request.expiresOn());
        refuseWrongFields(asked);
        if (!held.cover(asked.right()) || !access.rightsOf(owner).cover(asked.right())) {
            throw new TokenTooWide();
        }
        return store(owner, asked, Secrets.token());
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
                .with("expiresOn", token.expiresOn()));
        return new IssuedToken(id, text);
    }

    @Transactional(readOnly = true)
    public Optional<Bearer> recognise(String text) {
        return rows.byHash(Secrets.hash(text)).map(this::bearer);
    }

    @Transactional(readOnly = true)
    public List<TokenView> of(AccountId owner) {
        return rows.of(owner);
    }

    public void revoke(AccountId owner, UUID token) {
        if (!rows.revoke(owner, token)) {
            throw new TokenNotFound();
        }
        audit.record(AuditEvent.done("token-revoked", "account", owner).with("token", token));
    }

    private Bearer bearer(TokenRows.Found found) {
        var rights = access.rightsOf(found.owner().id()).only(found.carried());
        return new Bearer(found.token(), found.owner(), rights);
    }

    private void refuseWrongFields(NewToken asked) {
        var today = LocalDate.now(clock);
        var problems = new ArrayList<FieldProblem>();
        if (asked.name().isEmpty() || Texts.codePoints(asked.name()) > NAME_LIMIT) {
            problems.add(new FieldProblem("name", "TOKEN_NAME", NAME_LIMIT));
        }
        if (!asked.expiresOn().isAfter(today) || asked.expiresOn().isAfter(today.plusYears(1))) {
            problems.add(new FieldProblem("expiresOn", "TOKEN_EXPIRY"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidFields(problems);
        }
    }
}
