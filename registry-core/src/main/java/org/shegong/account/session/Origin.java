package org.shegong.account.session;

/** Where somebody signs in from: a network address and the browser's name for itself. */
public record Origin(String source, String agent) {}
