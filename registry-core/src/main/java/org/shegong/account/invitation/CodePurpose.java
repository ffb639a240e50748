package org.shegong.account.invitation;

import java.time.Duration;

/** What a one-time code is for, and how long it is good. */
enum CodePurpose {
    INVITATION(Duration.ofDays(7)),
    RESET(Duration.ofMinutes(10));

    private final Duration life;

    CodePurpose(Duration life) {
        this.life = life;
    }

    Duration life() {
        return life;
    }
}
