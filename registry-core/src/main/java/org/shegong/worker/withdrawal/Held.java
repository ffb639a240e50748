package org.shegong.worker.withdrawal;

/**
 * Why a person's record must stay as it is, and the number under which the person is found.
 *
 * @param code worded under {@code intake.blocker.<code>}
 */
public record Held(String code, String registryNo) {}
