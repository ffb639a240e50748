package org.shegong.web.support;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.Acting;
import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;
import org.shegong.shared.InvalidFields;
import org.shegong.shared.StaleRecord;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Words every refusal of the API as an RFC 9457 problem. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(annotations = RestController.class)
class ApiProblems extends ResponseEntityExceptionHandler {

    private final Wording wording;

    ApiProblems(Wording wording) {
        this.wording = wording;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(DomainError error, Locale locale) {
        var problem = problem(Statuses.of(error.kind()), error.code(), wording.of(error, locale));
        if (error instanceof InvalidFields invalid) {
            problem.setProperty("errors", errors(invalid.problems(), locale));
        }
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(OptimisticLockingFailureException race, Locale locale) {
        return on(new StaleRecord(), locale);
    }

    @ExceptionHandler({
        TransientDataAccessException.class,
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class
    })
    ResponseEntity<ProblemDetail> onBusy(RuntimeException busy, Locale locale) {
        Failures.logged(busy);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(standard(HttpStatus.SERVICE_UNAVAILABLE, locale));
    }

    @ExceptionHandler({MultipartException.class, InvalidParameterException.class})
    ResponseEntity<ProblemDetail> onContent(RuntimeException unreadable, Locale locale) {
        var status = Statuses.ofContent(unreadable);
        return ResponseEntity.status(status).body(standard(status, locale));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> onAnything(Exception failure, Locale locale) {
        Failures.logged(failure);
        return ResponseEntity.internalServerError().body(standard(HttpStatus.INTERNAL_SERVER_ERROR, locale));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return unreadable(invalid.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), "WRONG_SHAPE"))
                .toList());
    }

    /** A body of the wrong shape is refused like a wrong field, where the field is known. */
    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException unreadable,
            HttpHeaders headers,
            HttpStatusCode status,
            WebRequest request) {
        return unreadable(UnreadableBody.problemOf(unreadable).stream().toList());
    }

    private ResponseEntity<Object> unreadable(List<FieldProblem> fields) {
        var locale = LocaleContextHolder.getLocale();
        var problem = standard(HttpStatus.BAD_REQUEST, locale);
        if (!fields.isEmpty()) {
            problem.setProperty("errors", errors(fields, locale));
        }
        return ResponseEntity.badRequest().body(problem);
    }

    /** An address that names nothing readable names nothing. */
    @Override
    protected @Nullable ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException mismatch, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var found = Statuses.of(mismatch);
        return ResponseEntity.status(found).body(standard(found, LocaleContextHolder.getLocale()));
    }

    /** Framework refusals keep their status and get our sentence instead of the framework's. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var known = HttpStatus.resolve(status.value());
        var problem = standard(known == null ? HttpStatus.BAD_REQUEST : known, LocaleContextHolder.getLocale());
        return ResponseEntity.status(status).headers(headers).body(problem);
    }

    private ProblemDetail standard(HttpStatus status, Locale locale) {
        return problem(
                status,
                "http-" + status.value(),
                wording.text("problem.http-" + status.value(), new Object[0], locale));
    }

    private static ProblemDetail problem(HttpStatus status, String code, String title) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(title);
        problem.setProperty("code", code);
        problem.setProperty("requestId", Acting.current().requestId());
        return problem;
    }

    private List<Map<String, String>> errors(List<FieldProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem ->
                        Map.of("field", problem.field(), "code", problem.code(), "detail", wording.of(problem, locale)))
                .toList();
    }
}
