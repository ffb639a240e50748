package org.shegong.account.token;

import java.time.LocalDate;
import org.shegong.account.Rights;

/** A key that its owner wants: what it is for, the one right it carries, and the day on which it no longer opens. */
public record NewToken(String name, Rights.Right right, LocalDate expiresOn) {}
