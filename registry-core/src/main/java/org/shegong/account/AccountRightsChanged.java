package org.shegong.account;

import org.shegong.shared.id.AccountId;

/** An account was disabled, got another password, or holds other grants than before: its sessions end. */
public record AccountRightsChanged(AccountId account) {}
