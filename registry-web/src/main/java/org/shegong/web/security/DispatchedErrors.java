package org.shegong.web.security;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.shegong.web.support.OpenToAll;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what was refused before or beside any handler: a problem for programs, a calm page for people. */
@Controller
@OpenToAll
class DispatchedErrors implements ErrorController {

    private final Refusals refusals;

    DispatchedErrors(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping("/error")
    ModelAndView answer(HttpServletRequest request) {
        var status = statusOf(request);
        if (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                && asked.startsWith("/api/")) {
            return new ModelAndView((model, again, response) -> refusals.write(again, response, status));
        }
        var page = new ModelAndView("error/problem", status);
        page.addObject("status", status.value());
        return page;
    }

    private static HttpStatus statusOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.BAD_REQUEST)
                : HttpStatus.NOT_FOUND;
    }
}
