package org.shegong.web.confirmation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.shegong.shared.input.Texts;
import org.shegong.worker.confirmation.ConfirmationSearch;

/** The filters of the list of confirmations, as its address carries them. */
record ConfirmationQuery(
        @Nullable String district, @Nullable String state) {

    ConfirmationSearch toSearch() {
        var asked = Arrays.stream(ConfirmationSearch.State.values())
                .filter(known -> known.name().equals(Texts.trimmed(state)))
                .findFirst();
        return new ConfirmationSearch(Texts.trimmed(district), asked.orElse(null));
    }
}
