package org.shegong.shared.start;

import java.util.List;

/** A condition of the start; each bean of this type is asked once, after the migrations and before the first request. */
@FunctionalInterface
public interface StartCheck {

    /** What is wrong, each as a sentence that says what to change; empty when all is well. */
    List<String> findings();
}
