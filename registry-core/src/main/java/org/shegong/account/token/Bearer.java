package org.shegong.account.token;

import java.util.UUID;
import org.shegong.account.Rights;
import org.shegong.account.SignedIn;

/** Whoever sent a good key, with what the key still allows today. */
public record Bearer(UUID token, SignedIn user, Rights rights) {}
