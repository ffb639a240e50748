package org.shegong.intake.reversal;

import java.util.Optional;
import org.shegong.intake.stage.ImportState;
import org.shegong.shared.Uuids;
import org.shegong.shared.id.ImportId;
import org.shegong.shared.id.JobId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which job takes a change-set back, and what the change-set is afterwards. */
@Repository
class ReversalTable {

    private final JdbcClient jdbc;

    ReversalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest job of a change-set stands for the earlier ones. */
    void put(ImportId id, JobId job, ImportState endsAs) {
        jdbc.sql("delete from import_reversal where import_id = :id")
                .param("id", Uuids.bytes(id.value()))
                .update();
        jdbc.sql("insert into import_reversal (import_id, job_id, ends_as) values (:id, :job, :state)")
                .param("id", Uuids.bytes(id.value()))
                .param("job", Uuids.bytes(job.value()))
                .param("state", endsAs.name())
                .update();
    }

    ImportState endOf(ImportId id) {
        return jdbc.sql("select ends_as from import_reversal where import_id = :id")
                .param("id", Uuids.bytes(id.value()))
                .query((row, number) -> ImportState.valueOf(row.getString("ends_as")))
                .single();
    }

    Optional<ImportId> byJob(JobId job) {
        return jdbc.sql("select import_id from import_reversal where job_id = :job")
                .param("job", Uuids.bytes(job.value()))
                .query((row, number) -> new ImportId(Uuids.of(row.getBytes("import_id"))))
                .optional();
    }
}
