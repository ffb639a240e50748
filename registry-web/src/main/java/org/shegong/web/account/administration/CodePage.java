package org.shegong.web.account.administration;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.function.Supplier;
import org.shegong.account.AccountView;
import org.shegong.web.account.SecretForm;
import org.shegong.web.layout.PageAddress;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** The sheet with a one-time code, which exists on this one answer only. */
final class CodePage {

    private final Model model;
    private final HttpServletResponse response;

    CodePage(Model model, HttpServletResponse response) {
        this.model = model;
        this.response = response;
    }

    String orShow(String form, BindingResult problems, Supplier<String> work) {
        return new SecretForm(form, problems, response).orShow(work);
    }

    String shown(String code, AccountView account) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        model.addAttribute("code", code);
        model.addAttribute("address", PageAddress.asked("/account", Map.of()));
        model.addAttribute("account", account);
        return "account/code";
    }
}
