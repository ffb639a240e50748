package org.shegong.web.worker;

import org.shegong.worker.reveal.RevealField;

/** A value in full, for one page. */
public record Revealed(RevealField field, String value) {

    @Override
    public String toString() {
        return field + " ***";
    }
}
