package org.shegong.certification.withdrawal;

import java.util.Locale;

/** The tables of what people have proven, and what a row of each tells. */
public enum ProofTable {
    CERTIFICATE(
            "certificate_type, level, management_no, approved_on, approval_precision, exam_year, exam_place,"
                    + " valid_from, valid_to, replaces",
            "earlier.id = (select n.replaces from certificate n where n.id = :id)"),
    REGISTRATION_PERIOD(
            "kind, registration_no, valid_from, start_source, valid_to, body, replaces",
            "earlier.id = (select n.replaces from registration_period n where n.id = :id)"),
    EDUCATION_ENTRY(
            "kind, hours, valid_from",
            "earlier.worker_id = (select n.worker_id from education_entry n where n.id = :id)"
                    + " and earlier.retracted_at = (select n.recorded_at from education_entry n where n.id = :id)");

    private final String columns;
    private final String predecessor;

    ProofTable(String columns, String predecessor) {
        this.columns = columns;
        this.predecessor = predecessor;
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Takes back one row that stands. */
    String retraction() {
        return "update " + table() + " set retracted_at = :at, version = version + 1"
                + " where id = :id and retracted_at is null";
    }

    /** The rows in whose place a row was put. */
    String predecessors() {
        return "select earlier.id from " + table() + " earlier where earlier.retracted_at is not null and "
                + predecessor;
    }

    /** Tells once more, under a new id, what a row told. */
    String repetition() {
        return "insert into " + table() + " (id, worker_id, " + columns + ", recorded_at, version)"
                + " select cast(:id as binary(16)), worker_id, " + columns
                + ", cast(:at as datetime(6)), 0 from " + table() + " where id = :told";
    }
}
