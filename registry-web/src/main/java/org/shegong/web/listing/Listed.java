package org.shegong.web.listing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@code Pageable} argument: which sorts a list offers. Pages count from 0 and hold at most 200 rows; anything else
 * is refused rather than bent.
 */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Listed {

    /** Names that {@code sort=name,asc} may use; the first is the sort when none is asked for. */
    String[] sorts();

    int size() default 20;
}
