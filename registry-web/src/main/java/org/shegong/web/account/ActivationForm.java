package org.shegong.web.account;

import org.jspecify.annotations.Nullable;

/** What somebody types who holds a one-time code. */
record ActivationForm(
        @Nullable String code,
        @Nullable String idNumber,
        @Nullable String password,
        @Nullable String again) {

    static final ActivationForm EMPTY = new ActivationForm("", "", "", "");

    @Override
    public String toString() {
        return "ActivationForm";
    }
}
