package org.shegong.intake.overlay;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.shegong.intake.stage.Told;
import org.shegong.intake.stage.ValueKeys;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.AccountId;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What values of a field mean: in one file, and in all later files of an account. */
@Repository
public class Meanings {

    private final JdbcTemplate jdbc;
    private final PersonalData sealing;
    private final ValueKeys keys;
    private final JsonMapper json;

    Meanings(JdbcTemplate jdbc, PersonalData sealing, ValueKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.keys = keys;
        this.json = json;
    }

    /** In this file the value means that; told again, the latest counts. */
    public void put(ImportId id, Told told, String meant) {
        var key = keys.of(told);
        var sealed = sealed(id.value(), "import_replacement", key, new Meaning(told, meant));
        var changed = jdbc.update(
                "update import_replacement set sealed = ? where import_id = ? and field = ? and value_key = ?",
                sealed,
                Uuids.bytes(id.value()),
                told.field(),
                key);
        if (changed == 0) {
            jdbc.update(
                    "insert into import_replacement (import_id, field, value_key, sealed) values (?, ?, ?, ?)",
                    Uuids.bytes(id.value()),
                    told.field(),
                    key,
                    sealed);
        }
    }

    /** From now on the value means that in every file of this kind that the account brings. */
    public void remember(AccountId account, String kind, Told told, String meant) {
        var key = keys.of(told);
        var sealed = sealed(account.value(), "import_meaning", key, new Meaning(told, meant));
        var changed = jdbc.update(
                "update import_meaning set sealed = ? where account_id = ? and kind = ? and field = ? and value_key = ?",
                sealed,
                Uuids.bytes(account.value()),
                kind,
                told.field(),
                key);
        if (changed == 0) {
            jdbc.update(
                    "insert into import_meaning (account_id, kind, field, value_key, sealed) values (?, ?, ?, ?, ?)",
                    Uuids.bytes(account.value()),
                    kind,
                    told.field(),
                    key,
                    sealed);
        }
    }

    /** Everything that was said of values in one file. */
    public List<Kept> of(ImportId id) {
        return jdbc.query(
                "select value_key, sealed from import_replacement where import_id = ?",
                (row, number) ->
                        kept(id.value(), "import_replacement", row.getBytes("value_key"), row.getBytes("sealed")),
                Uuids.bytes(id.value()));
    }

    /** Everything that an account has said of values in all its files of a kind. */
    public List<Kept> of(AccountId account, String kind) {
        return jdbc.query(
                "select value_key, sealed from import_meaning where account_id = ? and kind = ?",
                (row, number) ->
                        kept(account.value(), "import_meaning", row.getBytes("value_key"), row.getBytes("sealed")),
                Uuids.bytes(account.value()),
                kind);
    }

    /** Lets a value in one file mean again what it says; whether it meant something else. */
    public boolean remove(ImportId id, Kept kept) {
        return jdbc.update(
                        "delete from import_replacement where import_id = ? and field = ? and value_key = ?",
                        Uuids.bytes(id.value()),
                        kept.told().field(),
                        HexFormat.of().parseHex(kept.key()))
                > 0;
    }

    /** Forgets for all later files what an account has said of a value; whether there was something to forget. */
    public boolean forget(AccountId account, String kind, Kept kept) {
        return jdbc.update(
                        "delete from import_meaning where account_id = ? and kind = ? and field = ? and value_key = ?",
                        Uuids.bytes(account.value()),
                        kind,
                        kept.told().field(),
                        HexFormat.of().parseHex(kept.key()))
                > 0;
    }

    private Kept kept(UUID under, String table, byte[] key, byte[] sealed) {
        var meaning = opened(under, table, key, sealed);
        return new Kept(HexFormat.of().formatHex(key), meaning.told(), meaning.meant());
    }

    private byte[] sealed(UUID under, String table, byte[] key, Meaning meaning) {
        return sealing.seal(under, ref(table, key), json.writeValueAsString(meaning));
    }

    private Meaning opened(UUID under, String table, byte[] key, byte[] sealed) {
        return json.readValue(sealing.open(under, ref(table, key), sealed), Meaning.class);
    }

    private static FieldRef ref(String table, byte[] key) {
        return new FieldRef(table, "sealed", Uuids.of(Arrays.copyOf(key, 16)));
    }

    /**
     * What somebody has said of a value.
     *
     * @param key by which it is stored
     */
    public record Kept(String key, Told told, String meant) {}

    private record Meaning(Told told, String meant) {}
}
