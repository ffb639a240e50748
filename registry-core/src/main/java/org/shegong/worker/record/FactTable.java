package org.shegong.worker.record;

/** The tables of facts about people, and how a row of each is taken back and told anew. */
enum FactTable {
    WORKER_NAME("name, former, valid_from", "", ""),
    IDENTITY_DOCUMENT("kind, number_cipher, number_index, masked", "living_index = number_index", "number_cipher"),
    WORKER_ATTRIBUTE("kind, value_text, valid_from", "", ""),
    EMPLOYMENT(
            "employer_id, main, valid_from, ended_on, establishment_kind, contract_kind, title, service_fields,"
                    + " leaving_reason",
            "main_slot = case when main then valid_from end",
            ""),
    EDUCATION("level, degree, school, major, graduated_on", "", ""),
    CONTACT("kind, value_cipher, value_index, masked", "", "value_cipher");

    private static final String ASSIGNED = " = ";

    private final String columns;
    private final String slot;
    private final String sealed;

    FactTable(String columns, String slot, String sealed) {
        this.columns = columns;
        this.slot = slot;
        this.sealed = sealed;
    }

    String table() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The column whose value is sealed under the id of its row, or an empty text. */
    String sealed() {
        return sealed;
    }

    /** Takes rows back; what only one standing row may hold is free then. */
    String retraction() {
        var freed = slot.isEmpty() ? "" : ", " + slot.split(ASSIGNED, 2)[0] + ASSIGNED + "null";
        return "update " + table() + " set retracted_at = :at, version = version + 1" + freed
                + " where retracted_at is null and worker_id in (:people)";
    }

    /** Tells once more, under a new id, what a row told. */
    String repetition() {
        var column = slot.isEmpty() ? "" : ", " + slot.split(ASSIGNED, 2)[0];
        var value = slot.isEmpty() ? "" : ", " + slot.split(ASSIGNED, 2)[1];
        return "insert into " + table() + " (id, worker_id, " + columns + column
                + ", recorded_at, version) select cast(:id as binary(16)), worker_id, " + columns + value
                + ", cast(:at as datetime(6)), 0 from " + table() + " where id = :told";
    }
}
