package org.shegong.worker.reveal;

/** A value that is shown masked until it is revealed. */
public enum RevealField {
    ID_NUMBER,
    PHONE,
    EMAIL,
    ADDRESS,
    BANK_ACCOUNT
}
