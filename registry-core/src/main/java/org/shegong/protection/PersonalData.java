package org.shegong.protection;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Seals and opens the encrypted fields of one person, and makes the blind indexes by which they are found. */
@Service
@Transactional
public class PersonalData {

    private final PersonKeys keys;
    private final Cipherment cipherment;
    private final BlindIndexes indexes;

    PersonalData(PersonKeys keys, Cipherment cipherment, BlindIndexes indexes) {
        this.keys = keys;
        this.cipherment = cipherment;
        this.indexes = indexes;
    }

    /** Encrypts a value under the data key of the person, which is made when there is none yet. */
    public byte[] seal(UUID person, FieldRef field, String value) {
        return cipherment.encrypt(keys.keyOf(person), field, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Finds and makes the keys of many people together, so that sealing and opening for them costs no query for the
     * rest of the transaction.
     */
    public void prepare(Collection<UUID> persons) {
        keys.prepare(persons);
    }

    /**
     * @throws UnreadableField if the value was sealed for another cell or person, was changed, or the person's key is
     *     destroyed
     */
    public String open(UUID person, FieldRef field, byte[] sealed) {
        return new String(cipherment.decrypt(keys.existingKeyOf(person), field, sealed), StandardCharsets.UTF_8);
    }

    /**
     * A keyed hash of 32 bytes over the canonical form of a value. The same value in another column has another index.
     *
     * @param column names what is compared, for example {@code worker.id_number}
     */
    @Transactional(propagation = Propagation.SUPPORTS)
    public byte[] index(String column, String canonicalValue) {
        return indexes.index(column, canonicalValue);
    }
}
