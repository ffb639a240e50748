package org.shegong.web.account;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.shegong.account.Permission;
import org.shegong.account.SignedIn;
import org.shegong.account.token.IssuedToken;
import org.shegong.account.token.TokenRequest;
import org.shegong.account.token.TokenView;
import org.shegong.account.token.Tokens;
import org.shegong.web.security.Caller;
import org.shegong.web.support.Requires;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Keys for programs. Making one takes no {@code Idempotency-Key}: a kept answer would hold the key itself; a program that
 * lost the answer revokes the key and makes another.
 */
@RestController
@RequestMapping("/api/v1/tokens")
@Requires(Permission.OWN_ACCOUNT)
class TokenApiController {

    private final Tokens tokens;

    TokenApiController(Tokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping
    ResponseEntity<IssuedToken> issue(Caller caller, @RequestBody TokenRequest request) {
        var asking = UUID.fromString(caller.door());
        var issued = tokens.issue(caller.getPrincipal().id(), caller.rights(), request, asking);
        return ResponseEntity.created(URI.create("/api/v1/tokens/" + issued.id()))
                .body(issued);
    }

    @GetMapping
    List<TokenView> list(SignedIn user) {
        return tokens.of(user.id());
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> revoke(SignedIn user, @PathVariable UUID id) {
        tokens.revoke(user.id(), id);
        return ResponseEntity.noContent().build();
    }
}
