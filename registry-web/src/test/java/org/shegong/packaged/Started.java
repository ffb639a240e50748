package org.shegong.packaged;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The delivered jar, running in a folder of its own. */
final class Started implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("(?:src|href)=\"(/[^\"]*\\.(?:js|css|svg|ico|png))");
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Process process;
    private final Path log;
    private final int port;

    private Started(Process process, Path log, int port) {
        this.process = process;
        this.log = log;
        this.port = port;
    }

    static Started in(Path folder, String... settings) throws IOException {
        return start(folder, List.of("-jar", Delivered.jar().toString()), List.of(settings));
    }

    static Started withOptions(Path folder, String... options) throws IOException {
        var program = new ArrayList<>(List.of(options));
        program.addAll(List.of("-jar", Delivered.jar().toString()));
        return start(folder, program, List.of());
    }

    /** The same program as it stands compiled, for tests that run before there is a jar. */
    static Started compiled(Path folder, List<String> settings) throws IOException {
        var classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes") && !part.endsWith("-tests.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        return start(folder, List.of("-cp", classes, "org.shegong.RegistryApplication"), settings);
    }

    /** As compiled, with a main class of the tests around it. */
    static Started around(Class<?> main, Path folder, List<String> settings) throws IOException {
        return start(folder, List.of("-cp", System.getProperty("java.class.path"), main.getName()), settings);
    }

    private static Started start(Path folder, List<String> program, List<String> settings) throws IOException {
        int port = freePort();
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(program);
        command.add("--server.port=" + port);
        command.addAll(settings);
        var log = folder.resolve("out.log");
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        return new Started(process, log, port);
    }

    /** The status of {@code GET} on the path, asked again until the port is open or the program has ended. */
    int status(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(at(path)).build();
        long start = System.nanoTime();
        while (process.isAlive() && System.nanoTime() - start < PATIENCE.toNanos()) {
            try {
                return HttpClient.newHttpClient()
                        .send(request, BodyHandlers.discarding())
                        .statusCode();
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
        return 0;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** The machine that serves, which the one that was started has started. */
    ProcessHandle serving() {
        return children().get(0);
    }

    List<ProcessHandle> children() {
        return process.children().toList();
    }

    /** As a failing machine does it: nothing is closed, nothing is said. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The scripts, styles and icons that a page names. */
    List<String> links(String path) throws IOException, InterruptedException {
        var page = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        BodyHandlers.ofString())
                .body();
        return LINK.matcher(page).results().map(link -> link.group(1)).toList();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        stop();
    }

    /** As a service manager does it: asks it to end, and waits. */
    void stop() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
