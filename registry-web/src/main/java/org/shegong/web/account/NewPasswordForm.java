package org.shegong.web.account;

import org.jspecify.annotations.Nullable;

/** What somebody types who changes the own password. */
record NewPasswordForm(
        @Nullable String current,
        @Nullable String password,
        @Nullable String again) {

    static final NewPasswordForm EMPTY = new NewPasswordForm("", "", "");

    @Override
    public String toString() {
        return "NewPasswordForm";
    }
}
