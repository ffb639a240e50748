package org.shegong.web.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shegong.web.support.Submission;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Puts the frame around each view that is about to be shown. */
class FrameInterceptor implements HandlerInterceptor {

    private final Readers readers;
    private final Site site;
    private final MessageSource messages;

    FrameInterceptor(Readers readers, Site site, MessageSource messages) {
        this.readers = readers;
        this.site = site;
        this.messages = messages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view == null || view.getViewName() == null || view.getViewName().startsWith("redirect:")) {
            return;
        }
        // A page that must not tell everything it was asked has made its address itself.
        boolean own = view.getModel().get("address") instanceof PageAddress;
        var address = view.getModel().get("address") instanceof PageAddress made ? made : PageAddress.of(request);
        view.addObject("address", address);
        view.addObject("frame", frame(request, address, isRepeatable(request, handler, own)));
    }

    private Frame frame(HttpServletRequest request, PageAddress address, boolean repeatable) {
        var reader = readers.current();
        var locale = RequestContextUtils.getLocale(request);
        return new Frame(
                reader.user(),
                reader.permissions(),
                request.getServletPath(),
                reader.unread(),
                done(request.getParameter("done"), locale),
                address.once("lang", locale.getLanguage().equals("zh") ? "en" : "zh"),
                repeatable ? PageAddress.typed(request) : List.of(),
                csrfHeaders(request),
                site);
    }

    /** Whether this page answers a form that may be sent once more without doing anything again. */
    private static boolean isRepeatable(HttpServletRequest request, Object handler, boolean ownAddress) {
        return request.getMethod().equals("POST")
                && handler instanceof HandlerMethod method
                && (method.hasMethodAnnotation(OnlyReads.class) || (!ownAddress && isForm(method)));
    }

    private static boolean isForm(HandlerMethod method) {
        return Stream.of(method.getMethodParameters())
                .anyMatch(parameter -> parameter.getParameterType() == Submission.class);
    }

    /** Only sentences that exist; the parameter itself is never shown. */
    private @Nullable String done(@Nullable String code, Locale locale) {
        var known = code != null && code.matches("[a-z][a-z-]{0,40}") ? "done." + code : "";
        return "".equals(messages.getMessage(known, null, "", locale)) ? null : known;
    }

    private static String csrfHeaders(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? "{\"" + token.getHeaderName() + "\":\"" + token.getToken() + "\"}"
                : "{}";
    }
}
