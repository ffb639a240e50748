package org.shegong.demo;

import java.util.Arrays;

/** The tables that one person fills, in the order in which rows may be added. */
enum DemoTable {
    WORKER("worker", "id, registry_no, registered_at, changed_at, version"),
    REVISION("worker_revision", "worker_id, version, changed_at, action, actor_name"),
    NAME("worker_name", "id, worker_id, name, former, recorded_at, version"),
    DOCUMENT(
            "identity_document",
            "id, worker_id, kind, number_cipher, number_index, living_index, masked, recorded_at, version"),
    ATTRIBUTE("worker_attribute", "id, worker_id, kind, value_text, recorded_at, version"),
    EMPLOYMENT(
            "employment",
            "id, worker_id, employer_id, main, main_slot, valid_from, ended_on, establishment_kind, contract_kind,"
                    + " title, service_fields, recorded_at, version"),
    EDUCATION("education", "id, worker_id, level, degree, school, major, graduated_on, recorded_at, version"),
    CONTACT("contact", "id, worker_id, kind, value_cipher, value_index, masked, recorded_at, version"),
    CERTIFICATE(
            "certificate",
            "id, worker_id, certificate_type, level, management_no, approved_on, approval_precision, valid_from,"
                    + " recorded_at, version"),
    REGISTRATION(
            "registration_period",
            "id, worker_id, kind, registration_no, valid_from, start_source, valid_to, recorded_at, version"),
    HOURS("education_entry", "id, worker_id, kind, hours, valid_from, recorded_at, version"),
    CARD(
            "worker_card",
            "worker_id, registry_no, name, name_key, pinyin, initials, masked_id, birth_date, sex, status,"
                    + " status_since, district_code, town_code, employer_id, employer_name, education, establishment_kind,"
                    + " contract_kind, title, service_fields, certificate_level, certified_on, registration_no,"
                    + " registration_state, registration_valid_to, education_hours, next_change_on, record_version,"
                    + " version"),
    KEY("worker_key", "worker_id, kind, search_key");

    private final String insert;

    DemoTable(String table, String columns) {
        var marks = "?" + ", ?".repeat((int) Arrays.stream(columns.split(",")).count() - 1);
        this.insert = "insert into " + table + " (" + columns + ") values (" + marks + ")";
    }

    String insert() {
        return insert;
    }
}
