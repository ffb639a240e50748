package org.shegong.worker.entry;

import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Entries that are right but for one field. */
final class Entries {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Entries() {}

    /** Only what every entry must have, for a start. */
    static WorkerEntry of(String name, String idNumber, String organisation) {
        var fields = Map.of("name", name, "idNumber", idNumber, "organisation", organisation);
        return JSON.convertValue(fields, WorkerEntry.class);
    }

    static WorkerEntry with(String field, String text) {
        var fields = new HashMap<String, String>();
        fields.put("name", "王芳");
        fields.put("idNumber", number(LocalDate.of(1990, 6, 18), 2).value());
        fields.put("organisation", "海陵区仁爱社会工作服务中心");
        fields.put(field, text);
        return JSON.convertValue(fields, WorkerEntry.class);
    }
}
