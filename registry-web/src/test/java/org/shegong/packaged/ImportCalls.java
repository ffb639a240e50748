package org.shegong.packaged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a program asks of a running register to bring files in. */
record ImportCalls(Started register, String token) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String BOUNDARY = "----part";
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(4);

    HttpResponse<String> bring(String kind, String name, byte[] content) throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind
                + "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(text("\r\n--" + BOUNDARY + "--\r\n"));
        return send(asking("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    HttpResponse<String> reverse(String id) throws IOException, InterruptedException {
        return send(asking("/api/v1/imports/" + id + "/reversal").POST(BodyPublishers.noBody()));
    }

    HttpResponse<String> apply(String id) throws IOException, InterruptedException {
        return send(asking("/api/v1/imports/" + id + "/application")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"mode\":\"GOOD_ROWS\"}")));
    }

    JsonNode show(String id) throws IOException, InterruptedException {
        return json(send(asking("/api/v1/imports/" + id).GET()));
    }

    /** A program that is still busy with its start may refuse for some seconds, which is no number of people. */
    long people() throws IOException, InterruptedException {
        var answer = send(asking("/api/v1/workers?size=1").GET());
        for (int again = 0; answer.statusCode() != 200 && again < 100; again++) {
            TimeUnit.MILLISECONDS.sleep(200);
            answer = send(asking("/api/v1/workers?size=1").GET());
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer).path("page").path("totalElements").asLong();
    }

    /** Asks again and again until the import is as it should be, at most for some minutes. */
    JsonNode await(String id, Predicate<JsonNode> wanted) throws IOException, InterruptedException {
        long start = System.nanoTime();
        var found = show(id);
        while (!wanted.test(found) && System.nanoTime() - start < PATIENCE) {
            TimeUnit.MILLISECONDS.sleep(50);
            found = show(id);
        }
        return found;
    }

    static String id(HttpResponse<String> answer) {
        return json(answer).path("id").asString();
    }

    private HttpRequest.Builder asking(String path) {
        return HttpRequest.newBuilder(register.at(path)).header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
