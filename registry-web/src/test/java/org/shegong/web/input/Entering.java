package org.shegong.web.input;

import static org.shegong.worker.WorkerFixtures.number;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.TwoDistricts;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who enters a person that is right but for one field, through one door or the other. */
record Entering(MockMvcTester mvc, Officer officer) {

    private static final Set<String> CERTIFICATE = Set.of("certificateLevel", "certificateNo", "approvalDate");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    MvcTestResult byForm(Typed typed, boolean confirmed) {
        var request = mvc.post().uri("/workers").with(officer.onPages());
        fields(typed).forEach(request::param);
        return (confirmed ? request.param("_confirmed", "true") : request).exchange();
    }

    /** Only leaves the field, for the note under it. */
    MvcTestResult byLeaving(Typed typed) {
        var request = mvc.post().uri("/workers/new/field/" + typed.field()).with(officer.onPages());
        fields(typed).forEach(request::param);
        return request.exchange();
    }

    MvcTestResult byApi(Typed typed, String language) {
        return mvc.post()
                .uri("/api/v1/workers")
                .with(officer.onApi())
                .header("Accept-Language", language)
                .contentType(MediaType.APPLICATION_JSON)
                .content(JSON.writeValueAsString(fields(typed)))
                .exchange();
    }

    private static Map<String, String> fields(Typed typed) {
        var fields = new TreeMap<String, String>();
        fields.put("name", "王芳");
        fields.put("idNumber", number(LocalDate.of(1990, 6, 18), 4).value());
        fields.put("organisation", TwoDistricts.STATION);
        if (CERTIFICATE.contains(typed.field())) {
            fields.put("certificateLevel", "ASSISTANT");
            fields.put("certificateNo", "2023032053172599225");
        }
        fields.put(typed.field(), typed.raw());
        return fields;
    }
}
