package org.shegong.protection;

import javax.crypto.SecretKey;

/** A key that seals values, and its version, which every sealed value names and is bound to. */
record DataKey(int version, SecretKey secret) {

    @Override
    public String toString() {
        return "DataKey[version=" + version + "]";
    }
}
