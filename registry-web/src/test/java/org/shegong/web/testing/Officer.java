package org.shegong.web.testing;

import org.shegong.account.Rights;
import org.shegong.account.SignedIn;
import org.shegong.web.security.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody with an account, who can ask a page or the API. */
public record Officer(SignedIn user, Rights rights, String token) {

    /** Asks a page, with the token against forged requests: {@code mvc.get().uri("/workers").with(lin.onPages())}. */
    public RequestPostProcessor onPages() {
        return request -> SecurityMockMvcRequestPostProcessors.csrf()
                .postProcessRequest(signedIn().postProcessRequest(request));
    }

    /** Asks a page as another site would have the browser do it, without the token. */
    public RequestPostProcessor signedIn() {
        return SecurityMockMvcRequestPostProcessors.authentication(new Caller(user, rights, "test", false));
    }

    /** Asks the API: {@code mvc.get().uri("/api/v1/workers").with(lin.onApi())}. */
    public RequestPostProcessor onApi() {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, bearer());
            return request;
        };
    }

    /** The value of an {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token;
    }
}
