package org.shegong.intake;

import org.shegong.shared.Scope;
import org.shegong.shared.id.AccountId;

/**
 * A file that somebody brings.
 *
 * @param kind  a code such as {@code ROSTER}
 * @param scope what its owner may reach with the right to import
 */
public record NewImport(String kind, String fileName, AccountId owner, Scope scope) {}
