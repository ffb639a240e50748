package org.shegong.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shegong.job.JobRunner;
import org.shegong.testing.EmptyRegister;
import org.shegong.web.testing.Officer;
import org.shegong.web.testing.Officers;
import org.shegong.web.testing.WebTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Brings files in at both doors on an empty register, and lets the background work happen at once. */
@WebTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
public abstract class ImportDoorTest {

    @Autowired
    protected MockMvcTester mvc;

    @Autowired
    protected Officers officers;

    @Autowired
    protected JobRunner jobs;

    @Autowired
    private EmptyRegister register;

    @BeforeEach
    void begin() {
        register.empty();
    }

    @AfterEach
    void empty() {
        register.empty();
    }

    /** Uploads a file through the form; answers the address of its page. */
    protected String upload(Officer officer, String kind, String content) {
        var answer = mvc.post()
                .uri("/imports")
                .multipart()
                .file(file(content))
                .param("kind", kind)
                .with(officer.onPages())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        jobs.runWaiting();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    /** Sends a file through the API; answers the address of its page. */
    protected String send(Officer officer, String kind, String content) {
        var answer = sent(officer, kind, content);
        assertThat(answer.getResponse().getStatus()).isIn(200, 201);
        jobs.runWaiting();
        return "/imports/" + text(answer).replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    protected MvcTestResult sent(Officer officer, String kind, String content) {
        return mvc.post()
                .uri("/api/v1/imports")
                .multipart()
                .file(file(content))
                .param("kind", kind)
                .with(officer.onApi())
                .exchange();
    }

    /** Applies the good rows of a file; answers the address that it was given. */
    protected String apply(Officer officer, String path) {
        assertThat(mvc.post()
                        .uri("/api/v1" + path + "/application")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"mode\":\"GOOD_ROWS\"}")
                        .with(officer.onApi()))
                .hasStatus(202);
        jobs.runWaiting();
        return path;
    }

    protected static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static MockMultipartFile file(String content) {
        return new MockMultipartFile("file", "file.csv", "text/csv", content.getBytes(StandardCharsets.UTF_8));
    }
}
