package dev.sdelka.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program, with every logger at its loudest: whatever is sent to it, and however it ends, no secret stands in clear in what it prints, in what it
 * answers, or in a file that it writes. Two places show secrets by intent: the lines that name its addresses, and the answer in which a new pair of tokens is given.
 */
class SecretsIT {

    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final Pattern TOKENS = Pattern.compile("\"(access|refresh)_token\":\"([^\"]+)\"");

    /** Written by the user, who puts the secrets in. */
    private static final List<String> INPUT = List.of("portal.json", "logging.properties");

    private final Random random = new Random();
    private final Map<String, String> secrets = new LinkedHashMap<>();
    private final List<Process> processes = new ArrayList<>();
    private final StringBuilder answers = new StringBuilder();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeInput() throws IOException {
        for (String name : List.of("webhook", "kept", "client", "access", "refresh", "expired", "old")) {
            secrets.put(name, secret());
        }
        Files.writeString(folder.resolve("portal.json"), portal());
        Files.writeString(
                folder.resolve("logging.properties"),
                "handlers = java.util.logging.ConsoleHandler\njava.util.logging.ConsoleHandler.level = ALL\n.level = ALL\n");
    }

    @AfterEach
    void killAll() {
        processes.forEach(Process::destroyForcibly);
    }

    @Test
    void secretsStandNowhereInClear() throws Exception {
        Process killed = launch("--webhook", "2:" + secrets.get("kept"), "--tls-port", "0");
        URI address = address(killed);
        sendAllKinds(address);
        assertThat(answers).as("good calls are answered").contains("\"result\":[]", "expired_token", "INVALID_REQUEST");
        killed.destroyForcibly().waitFor();
        Process stopped = launch("--storage", "sqlite:sdelka.db");
        sendAllKinds(address(stopped));
        stopped.toHandle().destroy();
        assertThat(stopped.waitFor(30, TimeUnit.SECONDS)).isTrue();
        Process wrong = launch("--webhook", "1:" + secrets.get("webhook") + "/");
        Process mistyped = launch("--webhok", "1:" + secrets.get("webhook"));
        Files.writeString(folder.resolve("portal.json"), portal().replaceFirst(":", ""));
        Process unreadable = launch();
        for (Process failed : List.of(wrong, mistyped, unreadable)) {
            assertThat(failed.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(failed.exitValue()).isPositive();
        }

        requireNone("answers", answers.toString());
        for (Path file : writtenFiles()) {
            requireNone(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        assertThat(writtenFiles())
                .extracting(file -> file.getFileName().toString())
                .contains("sdelka.db", "sdelka.db.credentials.json", "errors-0.txt");
        assertThat(Files.readString(folder.resolve("errors-0.txt")))
                .as("loggers are loud")
                .contains("FINE");
    }

    /** In clear, and in the forms in which an address or a body would have it. */
    private void requireNone(String where, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        secrets.forEach((name, secret) -> {
            assertThat(lower).as("%s in %s", name, where).doesNotContain(secret);
            String encoded = Base64.getEncoder()
                    .encodeToString(secret.getBytes(StandardCharsets.UTF_8))
                    .replace("=", "");
            assertThat(text).as("%s as Base64 in %s", name, where).doesNotContain(encoded);
        });
    }

    private List<Path> writtenFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !INPUT.contains(file.getFileName().toString()))
                    .toList();
        }
    }

    private void sendAllKinds(URI base) throws IOException {
        String code = "/rest/1/" + secrets.get("webhook") + "/";
        String kept = "/rest/2/" + secrets.get("kept") + "/";
        String access = secrets.get("access");
        for (String path :
                List.of(code, kept, code.toUpperCase(Locale.ROOT), "/rest/9/" + secrets.get("webhook") + "/")) {
            post(base, path + "crm.deal.fields", "application/json", "{}");
            post(base, path + "crm.deal.list", "application/json", "{\"filter\":{\"TITLE\":\"" + access + "\"}}");
            post(base, path + "crm.deal.get", "application/json", "{\"auth\":\"" + access + "\"");
            post(base, path + "none?auth=" + access, "text/xml", access);
            post(base, path + "x/" + access, "application/json", "{}");
        }
        for (String token : List.of(access, secrets.get("expired"), secrets.get("refresh"), secrets.get("client"))) {
            post(base, "/rest/profile?auth=" + token, "application/json", "{}");
            post(
                    base,
                    "/rest/crm.deal.add",
                    "application/json",
                    "{\"auth\":\"" + token + "\",\"fields\":" + token + "}");
            post(base, "/rest/crm.deal.add", "application/json", "{\"auth\":\"" + token + "\",\"auth\":1}");
            post(
                    base,
                    "/rest/batch",
                    "application/x-www-form-urlencoded",
                    "auth=" + token + "&cmd[0]=profile%3Fauth%3D" + token);
            post(base, "/rest/scope", "multipart/form-data; boundary=" + token, "--" + token + "\r\nname=auth");
            raw(base, "GET /rest/profile?auth=" + token + "\u0001 HTTP/1.1\r\nHost: x\r\n\r\n");
            raw(base, "GET " + code + "x#" + token + " HTTP/1.1\r\nHost: x\r\nHost: " + token + "\r\n\r\n");
            raw(base, "POST " + code + "x%zz HTTP/1.1\r\nHost: x\r\nContent-Length: " + token + "\r\n\r\n");
            raw(base, token + "\r\n\r\n");
        }
        faults(base, code);
        renew(base);
    }

    /** The portal file orders what goes wrong with these. */
    private void faults(URI base, String code) throws IOException {
        post(base, code + "scope", "application/json", "{}");
        post(base, code + "server.time?auth=" + secrets.get("access"), "application/json", "{}");
        post(base, code + "methods", "application/json", "{\"x\":\"" + secrets.get("refresh") + "\"}");
    }

    /** What is given becomes a secret, too. */
    private void renew(URI base) throws IOException {
        String client = "client_id=app.1&client_secret=" + secrets.get("client");
        String old = secrets.get("refresh");
        String wrong = "grant_type=refresh_token&" + client + "&refresh_token=" + secrets.get("old") + "x";
        post(base, "/oauth/token/?" + wrong, "application/json", "{}");
        post(
                base,
                "/oauth/token/",
                "application/x-www-form-urlencoded",
                wrong.replace("client_secret=", "client_secret=x"));
        String given = send(
                base,
                request(
                        "/oauth/token/?grant_type=refresh_token&" + client + "&refresh_token=" + old,
                        "application/json",
                        "{}"));
        Matcher tokens = TOKENS.matcher(given);
        while (tokens.find()) {
            secrets.put(tokens.group(1) + secrets.size(), tokens.group(2));
            post(base, "/rest/profile?auth=" + tokens.group(2), "application/json", "{}");
        }
        post(
                base,
                "/oauth/token/?grant_type=refresh_token&" + client + "&refresh_token=" + old,
                "application/json",
                "{}");
    }

    private void post(URI base, String target, String contentType, String body) throws IOException {
        answers.append(send(base, request(target, contentType, body)));
    }

    private void raw(URI base, String request) throws IOException {
        answers.append(send(base, request));
    }

    private static String request(String target, String contentType, String body) {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return "POST " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: " + contentType
                + "\r\nContent-Length: " + length + "\r\n\r\n" + body;
    }

    /** All that comes until the connection ends, however it does. */
    private static String send(URI base, String request) throws IOException {
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.shutdownOutput();
            StringBuilder answer = new StringBuilder();
            InputStream stream = socket.getInputStream();
            try {
                for (int next = stream.read(); next >= 0; next = stream.read()) {
                    answer.append((char) next);
                }
            } catch (IOException e) {
                answer.append(e.getMessage()); // a fault may cut it
            }
            return answer.toString();
        }
    }

    private Process launch(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.util.logging.config.file=logging.properties",
                "-jar",
                System.getProperty("sdelka.jar"),
                "serve",
                "--port",
                "0",
                "--portal",
                "portal.json"));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(
                        folder.resolve("errors-" + processes.size() + ".txt").toFile())
                .start();
        processes.add(process);
        return process;
    }

    private URI address(Process process) throws IOException {
        String line = process.inputReader(StandardCharsets.UTF_8).readLine();
        if (line == null) {
            throw new AssertionError("the program said nothing: "
                    + Files.readString(folder.resolve("errors-" + processes.indexOf(process) + ".txt")));
        }
        return URI.create(line.substring("Listening on ".length()));
    }

    private String secret() {
        StringBuilder secret = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            secret.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return secret.toString();
    }

    private String portal() {
        return "{\"webhooks\":[{\"user\":1,\"code\":\"" + secrets.get("webhook") + "\"}],"
                + "\"applications\":[{\"clientId\":\"app.1\",\"clientSecret\":\"" + secrets.get("client")
                + "\",\"scopes\":[\"crm\"]}],\"tokens\":[" + token("access", "refresh", 3600) + ','
                + token("expired", "old", 0)
                + "],\"faults\":[{\"method\":\"scope\",\"every\":1,\"answer\":\"INTERNAL_SERVER_ERROR\"},"
                + "{\"method\":\"server.time\",\"every\":1,\"cut\":true},{\"method\":\"methods\",\"every\":1,\"delaySeconds\":0.01}]}";
    }

    private String token(String access, String refresh, int seconds) {
        return "{\"client\":\"app.1\",\"user\":1,\"accessToken\":\"" + secrets.get(access) + "\",\"refreshToken\":\""
                + secrets.get(refresh) + "\",\"expiresInSeconds\":" + seconds + "}";
    }
}
