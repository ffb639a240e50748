package org.shegong.account.grant;

import org.shegong.account.Rights;
import org.shegong.shared.Period;
import org.shegong.shared.id.AccountId;

/** A role at a unit that somebody is to hold for a time. */
public record NewGrant(AccountId account, Rights.Right right, Period period) {}
