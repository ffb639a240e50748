package org.shegong.web.confirmation;

import org.jspecify.annotations.Nullable;

/** @param digest of the list that was shown to whoever confirms it */
record ConfirmationForm(@Nullable String digest) {

    String shown() {
        return digest == null ? "" : digest.trim();
    }
}
