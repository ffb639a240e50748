package org.shegong.account;

/** How far an account has come. */
public enum AccountState {
    /** Made, and waiting for its owner's first password. */
    INVITED,
    ACTIVE,
    DISABLED
}
