package org.shegong.worker.card;

/** The kinds of words by which a person is found. */
enum KeyKind {
    NAME,
    PINYIN,
    INITIALS,
    CERTIFICATE,
    ID_NUMBER,
    PHONE
}
