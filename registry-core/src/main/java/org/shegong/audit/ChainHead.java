package org.shegong.audit;

/** The last number and link of the chain, with the code over both. */
record ChainHead(long seq, byte[] link, byte[] mac) {}
