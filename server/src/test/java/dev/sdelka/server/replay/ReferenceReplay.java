package dev.sdelka.server.replay;

import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.server.HttpClientOfTests;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Replays a folder of documented examples, one JSON file a method, against the packaged program: each documented request must
 * be answered with the documented shape, and each documented error brought about, with its code, text and status. What a family of methods needs for it stands in its {@link Family}.
 *
 * <p>Usage: {@code java -cp … dev.sdelka.server.replay.ReferenceReplay sdelka.jar FOLDER}; {@code scripts/replay-reference} does it.
 */
public final class ReferenceReplay {

    /** In this order, for later ones look at what earlier ones did. */
    private static final List<String> METHODS = List.of(
            "crm.deal.add",
            "crm.deal.get",
            "crm.deal.fields",
            "crm.orderentity.add",
            "crm.orderentity.list",
            "crm.orderentity.deleteByFilter",
            "crm.orderentity.getFields",
            "crm.enum.getorderownertypes",
            "server.time",
            "method.get",
            "app.info",
            "user.current",
            "user.admin",
            "batch");

    /** What has a class of its own. A new family is a class and a line here. */
    private static final List<Family> FAMILIES = List.of(
            new DealFamily(),
            new ContactFamily(),
            new ProductRowFamily(),
            new StageHistoryFamily(),
            new CategoryFamily(),
            new StatusFamily(),
            new DealListFamily(),
            new UserFieldFamily(),
            new TypeFamily());

    /** The keys of an answer, in the order of the founding documents; some examples show another. */
    private static final List<String> ENVELOPE = List.of("result", "next", "total", "time");

    private static final JsonReader JSON = new JsonReader(1 << 24);

    private final ProgramUnderTest program;
    private final ProgramUnderTest onPoorPlan;
    private final Path folder;
    private final List<String> differences = new ArrayList<>();
    private int checks;

    private ReferenceReplay(ProgramUnderTest program, ProgramUnderTest onPoorPlan, Path folder) {
        this.program = program;
        this.onPoorPlan = onPoorPlan;
        this.folder = folder;
    }

    /**
     * Replays and prints what differs.
     *
     * @param args the packaged program and the folder of method files; exit code 1 if anything differs
     */
    public static void main(String[] args) throws Exception {
        int failed;
        Path jar = Path.of(args[0]);
        try (ProgramUnderTest program = ProgramUnderTest.start(jar);
                ProgramUnderTest onPoorPlan = ProgramUnderTest.startOnPoorPlan(jar)) {
            ReferenceReplay replay = new ReferenceReplay(program, onPoorPlan, Path.of(args[1]));
            replay.run();
            failed = replay.differences.size();
            replay.differences.forEach(difference -> System.out.println("DIFFERS " + difference));
            System.out.println((replay.checks - failed) + " passed, " + failed + " failed");
        }
        System.exit(failed == 0 ? 0 : 1);
    }

    private void run() throws Exception {
        compareProtocolErrors("system-errors-seed.json", StatusProfile.SEED);
        compareProtocolErrors("system-errors-current.json", StatusProfile.CURRENT);
        for (String method : METHODS) {
            Map<?, ?> reference = reference(method);
            replayExamples(method, reference);
            Object first = ((List<?>) reference.get("requests")).get(0);
            for (DocumentedError error : DocumentedError.of(method, reference)) {
                replayError(error, ErrorRequests.requestFor(error), JsonText.of(first));
            }
            if (method.equals("crm.orderentity.add")) { // the list's example shows these, too
                program.client().post(method, "{\"fields\":{\"orderId\":5127,\"ownerId\":6937,\"ownerTypeId\":2}}");
                program.client().post(method, "{\"fields\":{\"orderId\":5128,\"ownerId\":6938,\"ownerTypeId\":2}}");
            }
        }
        for (Family family : FAMILIES) {
            replay(family);
        }
    }

    private Map<?, ?> reference(String method) throws IOException {
        return (Map<?, ?>) read(Files.readString(folder.resolve("methods").resolve(method + ".json")));
    }

    private void replay(Family family) throws Exception {
        HttpClientOfTests client = program.client();
        for (String method : family.methods()) {
            Map<?, ?> reference = reference(method);
            List<?> requests = (List<?>) reference.get("requests");
            List<?> responses = (List<?>) reference.get("responses");
            for (int i = 0; i < requests.size(); i++) {
                Map<?, ?> request = family.prepare(client, method, i, (Map<?, ?>) requests.get(i));
                Map<?, ?> expected = (Map<?, ?>) responses.get(Math.min(i, responses.size() - 1)); // some share one
                HttpResponse<String> answer = client.post(method, JsonText.of(request));
                Map<?, ?> actual = (Map<?, ?>) read(answer.body());
                checkEnvelope(method, expected, answer.statusCode(), actual);
                Object wanted = family.compared(method, expected.get("result"));
                Object given = family.compared(method, actual.get("result"));
                boolean isExact = family.isExact(method);
                check(
                        method + " result",
                        isExact ? JsonText.of(wanted) : Shape.of(wanted),
                        isExact ? JsonText.of(given) : Shape.of(given));
            }
            Map<?, ?> refused = family.prepareRefused(client, method, (Map<?, ?>) requests.get(0));
            for (DocumentedError error : DocumentedError.of(method, reference)) {
                replayError(error, family.errorRequest(client, method, error.text()), JsonText.of(refused));
            }
        }
    }

    private void checkEnvelope(String method, Map<?, ?> expected, int status, Map<?, ?> actual) {
        check(method + " status", 200, status);
        List<String> keys = ENVELOPE.stream().filter(expected::containsKey).toList();
        check(method + " keys", keys, List.copyOf(actual.keySet()));
        if (!actual.containsKey("time")) {
            check(method + " answer", "a result", actual);
            return;
        }
        for (String time : Shape.compareTime((Map<?, ?>) expected.get("time"), (Map<?, ?>) actual.get("time"))) {
            check(method + " " + time, "", "differs");
        }
    }

    /** Each documented error is in the catalogue; that each has a cause is shown by the tests of {@code rest}. */
    private void compareProtocolErrors(String file, StatusProfile profile) throws IOException {
        for (Object entry : (List<?>) read(Files.readString(folder.resolve(file)))) {
            Map<?, ?> error = (Map<?, ?>) entry;
            String text = (String) error.get("text");
            boolean isThere = Stream.of(ProtocolError.values())
                    .anyMatch(known -> known.code().equals(error.get("code"))
                            && known.text().startsWith(text)
                            && error.get("status").equals((long) known.status(profile)));
            check(file + " " + error.get("code"), true, isThere);
        }
    }

    private void replayExamples(String method, Map<?, ?> reference) throws IOException, InterruptedException {
        List<?> requests = (List<?>) reference.get("requests");
        List<?> responses = (List<?>) reference.get("responses");
        for (int i = 0; i < requests.size(); i++) {
            Map<?, ?> expected = (Map<?, ?>) responses.get(Math.min(i, responses.size() - 1)); // some share one
            HttpResponse<String> answer = program.client(method).post(method, JsonText.of(requests.get(i)));
            Map<?, ?> actual = (Map<?, ?>) read(answer.body());
            checkEnvelope(method, expected, answer.statusCode(), actual);
            checkResult(method, expected.get("result"), actual.get("result"));
            if (expected.containsKey("total")) {
                check(method + " total", expected.get("total"), actual.get("total"));
            }
        }
    }

    /** What depends on the moment or on the portal's history is compared by its shape, all else to the letter. */
    private void checkResult(String method, Object expected, Object actual) {
        switch (method) {
            case "crm.deal.add", "server.time", "method.get", "user.current" ->
                check(method + " shape", Shape.of(expected), Shape.of(actual));
            case "batch" -> {
                Map<?, ?> parts = (Map<?, ?>) actual;
                check(method + " parts", List.copyOf(((Map<?, ?>) expected).keySet()), List.copyOf(parts.keySet()));
                check(method + " user", "1", ((Map<?, ?>) ((Map<?, ?>) parts.get("result")).get("get_user")).get("ID"));
            }
            case "crm.deal.fields" ->
                ((Map<?, ?>) expected)
                        .forEach((name, field) -> check(method + " " + name, field, ((Map<?, ?>) actual).get(name)));
            default -> check(method + " result", JsonText.of(expected), JsonText.of(actual));
        }
    }

    private void replayError(DocumentedError error, String request, String refused) throws Exception {
        ErrorCall call =
                request == null ? ErrorRequests.refused(error, refused) : ErrorCall.by(Caller.ADMINISTRATOR, request);
        if (call == null) {
            check(error + " is brought about", true, error.isOutOfReach());
            return;
        }
        ProgramUnderTest portal = call.isOnPoorPlan() ? onPoorPlan : program;
        HttpResponse<String> answer = portal.client(call.caller()).post(error.method(), call.request());
        Map<?, ?> actual = (Map<?, ?>) read(answer.body());
        if (error.method().equals("batch")) { // it succeeds, and its command fails
            Map<?, ?> parts = (Map<?, ?>) ((Map<?, ?>) actual.get("result")).get("result_error");
            actual = (Map<?, ?>) parts.values().iterator().next();
        } else {
            check(error + " status", error.status(), (long) answer.statusCode());
        }
        check(error + " code", error.code(), actual.get("error"));
        String description = String.valueOf(actual.get("error_description"));
        check(error + " text, not " + description, true, error.hasText(description));
    }

    private void check(String what, Object expected, Object actual) {
        checks++;
        if (!Objects.equals(expected, actual)) {
            differences.add(what + ": expected " + expected + ", got " + actual);
        }
    }

    static Object read(String json) throws IOException {
        return Objects.requireNonNull(JSON.read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
