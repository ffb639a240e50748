package org.shegong.web.intake.correction;

import java.util.Locale;
import org.shegong.account.SignedIn;
import org.shegong.shared.Scope;
import org.shegong.shared.id.ImportId;

/** Whose change-set is mended. */
record Place(ImportId id, Scope scope, SignedIn user, Locale locale) {}
