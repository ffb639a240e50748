package org.shegong.intake.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.shegong.protection.FieldRef;
import org.shegong.protection.PersonalData;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the file of a change-set, sealed, so that every node can go on reading it. */
@Repository
public class FileParts {

    private static final int PART = 512 << 10;

    private final JdbcClient jdbc;
    private final PersonalData sealing;

    FileParts(JdbcClient jdbc, PersonalData sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    public void keep(ImportId id, Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (var part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                insert(id, number++, part);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes the file where a reader can walk it; who asks removes it. */
    public void restore(ImportId id, Path target) {
        var numbers = jdbc.sql("select part_no from import_file_part where import_id = :id order by part_no")
                .param("id", Uuids.bytes(id.value()))
                .query(Integer.class)
                .list();
        try (var bytes = Files.newOutputStream(target)) {
            for (int number : numbers) {
                bytes.write(part(id, number));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    public void forget(ImportId id) {
        jdbc.sql("delete from import_file_part where import_id = :id")
                .param("id", Uuids.bytes(id.value()))
                .update();
    }

    private void insert(ImportId id, int number, byte[] part) {
        var text = Base64.getEncoder().encodeToString(part);
        jdbc.sql("insert into import_file_part (import_id, part_no, sealed) values (:id, :number, :sealed)")
                .param("id", Uuids.bytes(id.value()))
                .param("number", number)
                .param("sealed", sealing.seal(id.value(), cell(id, number), text))
                .update();
    }

    private byte[] part(ImportId id, int number) {
        var sealed = jdbc.sql("select sealed from import_file_part where import_id = :id and part_no = :number")
                .param("id", Uuids.bytes(id.value()))
                .param("number", number)
                .query((row, index) -> row.getBytes("sealed"))
                .single();
        return Base64.getDecoder().decode(sealing.open(id.value(), cell(id, number), sealed));
    }

    private static FieldRef cell(ImportId id, int number) {
        return new FieldRef("import_file_part", "sealed", RowTable.rowId(id, number));
    }
}
