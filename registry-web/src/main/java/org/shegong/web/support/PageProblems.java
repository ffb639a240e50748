package org.shegong.web.support;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.shegong.shared.Acting;
import org.shegong.shared.DomainError;
import org.shegong.shared.StaleRecord;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Shows a refusal or a failure as a page that says what happened, what to do next and the id to quote. */
@ControllerAdvice(annotations = Controller.class)
class PageProblems {

    private final Wording wording;

    PageProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ModelAndView on(DomainError error, Locale locale) {
        return page(Statuses.of(error.kind()), wording.of(error, locale));
    }

    @ExceptionHandler
    ModelAndView on(OptimisticLockingFailureException race, Locale locale) {
        return on(new StaleRecord(), locale);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ModelAndView onBusy(RuntimeException busy, Locale locale, HttpServletResponse response) {
        Failures.logged(busy);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        return standard(HttpStatus.SERVICE_UNAVAILABLE, locale);
    }

    @ExceptionHandler
    ModelAndView onAnything(Exception failure, Locale locale) throws Exception {
        if (failure instanceof TypeMismatchException mismatch) {
            return standard(Statuses.of(mismatch), locale);
        }
        if (failure instanceof ErrorResponse refusal) {
            var status = HttpStatus.resolve(refusal.getStatusCode().value());
            return standard(status == null ? HttpStatus.BAD_REQUEST : status, locale);
        }
        if (failure instanceof MultipartException || failure instanceof InvalidParameterException) {
            return standard(Statuses.ofContent(failure), locale);
        }
        if (failure.getClass().getName().startsWith("org.springframework.security.")) {
            throw failure;
        }
        Failures.logged(failure);
        return standard(HttpStatus.INTERNAL_SERVER_ERROR, locale);
    }

    private ModelAndView standard(HttpStatus status, Locale locale) {
        return page(status, wording.text("problem.http-" + status.value(), new Object[0], locale));
    }

    private static ModelAndView page(HttpStatus status, String sentence) {
        var page = new ModelAndView("error/problem", status);
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        page.addObject("requestId", Acting.current().requestId());
        return page;
    }
}
