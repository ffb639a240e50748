package org.shegong.intake;

import org.shegong.shared.id.ImportId;

/**
 * A file was taken.
 *
 * @param created false if the same file was there already
 */
public record Received(ImportId id, boolean created) {}
