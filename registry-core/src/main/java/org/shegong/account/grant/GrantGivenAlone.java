package org.shegong.account.grant;

import java.util.UUID;
import org.shegong.account.Role;
import org.shegong.shared.id.AccountId;

/** A grant was given by one person, because no second one was there to confirm it; auditors are told. */
public record GrantGivenAlone(UUID grant, AccountId account, Role role) {}
