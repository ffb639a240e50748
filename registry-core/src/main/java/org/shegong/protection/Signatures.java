package org.shegong.protection;

import org.springframework.stereotype.Component;

/** Message authentication codes of 32 bytes over records whose silent change must be seen. */
@Component
public class Signatures {

    private final KeyProvider keys;

    Signatures(KeyProvider keys) {
        this.keys = keys;
    }

    /** The code of 32 bytes over exactly these bytes, under the key of that purpose. */
    public byte[] sign(KeyProvider.Purpose purpose, byte[] record) {
        return Macs.mac(keys.key(purpose), record);
    }
}
