package org.shegong.web.support;

import java.util.Locale;
import java.util.Objects;
import org.shegong.shared.DomainError;
import org.shegong.shared.FieldProblem;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** One sentence per refusal and language, the same on a page and at the API. */
@Component
public class Wording {

    private final MessageSource messages;

    Wording(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence of a refusal. */
    public String of(DomainError error, Locale locale) {
        return text("problem." + error.code(), error.arguments(), locale);
    }

    /** The sentence about a field. */
    public String of(FieldProblem problem, Locale locale) {
        return text("field." + problem.code(), problem.arguments().toArray(), locale);
    }

    /** The text of a key; the key itself where no language has it. */
    public String text(String key, Object[] arguments, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, locale), key);
    }
}
