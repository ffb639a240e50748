package org.shegong.protection;

import javax.crypto.SecretKey;

/** Where the register's secret keys come from; a hardware module or another cipher suite is another provider. */
public interface KeyProvider {

    /** What a key is for; each purpose has a key of its own. */
    enum Purpose {
        MASTER,
        BLIND_INDEX,
        AUDIT
    }

    /** The version that new values are written with. */
    int currentVersion();

    SecretKey key(Purpose purpose);
}
