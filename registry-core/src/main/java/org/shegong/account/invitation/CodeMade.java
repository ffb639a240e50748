package org.shegong.account.invitation;

import org.shegong.shared.id.AccountId;

/** Somebody made a one-time code, with which whoever holds it chooses the password of that account. */
public record CodeMade(AccountId account, AccountId maker) {}
