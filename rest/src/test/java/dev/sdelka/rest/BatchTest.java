package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.WireClient.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many calls in one. */
class BatchTest {

    private static final String TITLE_OF_FIVE = "{\"fields\":{\"TITLE\":\"five\",\"CONTACT_IDS\":[5,6]}}";

    private final WireClient client = WireClient.overMemory();

    @Test
    void partsComeInTheOrderOfTheWireAndEmptyOnesAreLists() {
        Answer answer = client.call("batch", "{\"halt\":0,\"cmd\":{\"time\":\"server.time\"}}");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text())
                .startsWith(
                        "{\"result\":{\"result\":{\"time\":\"2024-08-30T14:29:05+02:00\"},"
                                + "\"result_error\":[],\"result_total\":[],\"result_next\":[],\"result_time\":{\"time\":{\"start\":");
        assertThat(answer.json().get("time")).isInstanceOf(Map.class);
    }

    @Test
    void timeOfACommandHasTheKeysOfAnyOther() {
        Answer answer = client.call("batch", "{\"cmd\":{\"a\":\"server.time\"}}");

        Map<?, ?> time = (Map<?, ?>) part(answer, "result_time").get("a");
        assertThat(time.keySet()).isEqualTo(((Map<?, ?>) answer.json().get("time")).keySet());
    }

    @Test
    void listOfCommandsIsAnsweredByAListUnlessOneOfThemFailed() {
        assertThat(client.call("batch", "{\"cmd\":[\"server.time\",\"method.get?name=batch\"]}")
                        .text())
                .contains("\"result\":[\"2024-08-30T14:29:05+02:00\",{\"isExisting\":true,\"isAvailable\":true}],");
        assertThat(client.call("batch", "{\"cmd\":[\"no.such.method\",\"server.time\"]}")
                        .text())
                .contains("\"result\":{\"1\":\"2024-08-30T14:29:05+02:00\"},\"result_error\":[{\"error\":");
    }

    @Test
    void formWithBracketsIsABatchToo() {
        Answer answer = client.send(
                "POST",
                "/rest/1/" + WireClient.CODE + "/batch.json",
                null,
                "application/x-www-form-urlencoded",
                WireClient.bytes("halt=0&cmd%5Bone%5D=crm.deal.add%3Ffields%5BTITLE%5D%3DJohn%2526Martin%26"
                        + "&cmd[two]=crm.deal.get%3FID%3D%2524result%255Bone%255D"));

        assertThat(((Map<?, ?>) part(answer, "result").get("two")).get("TITLE")).isEqualTo("John&Martin");
    }

    @Test
    void referencesLeadIntoEarlierResults() {
        Answer answer = client.call(
                "batch",
                "{\"cmd\":{\"add\":\"crm.deal.add?fields[TITLE]=one\",\"get\":\"crm.deal.get?id=$result[add]\","
                        + "\"copy\":\"crm.deal.add?fields%5BTITLE%5D=%24result%5Bget%5D%5BTITLE%5D+and+$result[get][ID]\","
                        + "\"last\":\"crm.deal.get?id=$result[copy]\"}}");

        assertThat(part(answer, "result_error")).isEmpty();
        assertThat(((Map<?, ?>) part(answer, "result").get("last")).get("TITLE"))
                .isEqualTo("one and 1");
    }

    @Test
    void referencesLeadIntoRowsOfAList() {
        client.crm().orders().register(7);
        client.call("crm.deal.add", "{}");
        client.call("crm.orderentity.add", "{\"fields\":{\"orderId\":7,\"ownerId\":1,\"ownerTypeId\":2}}");

        Answer answer = client.call(
                "batch",
                "{\"cmd\":[\"crm.orderentity.list?\",\"crm.deal.get?id=$result[0][orderEntity][0][ownerId]\"]}");

        assertThat(((Map<?, ?>) part(answer, "result").get("1")).get("ID")).isEqualTo("1");
        assertThat(part(answer, "result_total")).isEqualTo(Map.of("0", 1L));
    }

    @Test
    void referenceThatLeadsNowhereIsEmpty() {
        client.call("crm.deal.add", TITLE_OF_FIVE);

        Answer answer = client.call(
                "batch",
                "{\"cmd\":{\"a\":\"crm.deal.get?id=$result[none][ID]\",\"b\":\"crm.deal.get?id=1$result[a][ID]\","
                        + "\"c\":\"crm.deal.get?id=$result[b][TITLE][0]\",\"d\":\"crm.deal.get?id=$result[]\"}}");

        assertThat(part(answer, "result_error").keySet().stream().map(String::valueOf))
                .containsExactly("a", "c", "d");
        assertThat(((Map<?, ?>) part(answer, "result").get("b")).get("ID")).isEqualTo("1");
    }

    @Test
    void resultIsPutWhereItStandsAndNotReadAgain() {
        client.call("crm.deal.add", "{\"fields\":{\"TITLE\":\"$result[x]&fields[TITLE]=%41\"}}");

        Answer answer = client.call(
                "batch",
                "{\"cmd\":{\"x\":\"server.time\",\"a\":\"crm.deal.get?id=1\","
                        + "\"b\":\"crm.deal.add?fields[TITLE]=$result[a][TITLE]\",\"c\":\"crm.deal.get?id=$result[b]\"}}");

        assertThat(((Map<?, ?>) part(answer, "result").get("c")).get("TITLE"))
                .isEqualTo("$result[x]&fields[TITLE]=%41");
    }

    @Test
    void haltEndsTheBatchAtTheFirstErrorInEveryForm() {
        for (String halt : List.of("1", "true", "\"1\"", "\"true\"")) {
            assertThat(commandsAnswered(halt)).as(halt).isEqualTo(1);
        }
        for (String halt : List.of("0", "false", "\"0\"", "\"false\"", "\"\"", "null")) {
            assertThat(commandsAnswered(halt)).as(halt).isEqualTo(2);
        }
    }

    private int commandsAnswered(String halt) {
        Answer answer = client.call(
                "batch", "{\"halt\":" + halt + ",\"cmd\":{\"a\":\"crm.deal.get?id=0\",\"b\":\"server.time\"}}");
        return part(answer, "result").size() + part(answer, "result_error").size();
    }

    @Test
    void commandsBehindTheFiftiethAreRefusedEachByItself() {
        Answer answer = client.call("batch", "{\"cmd\":[" + commands(52) + "]}");

        assertThat(part(answer, "result")).hasSize(50);
        assertThat(part(answer, "result_error"))
                .isEqualTo(
                        Map.of("50", error("ERROR_BATCH_LENGTH_EXCEEDED"), "51", error("ERROR_BATCH_LENGTH_EXCEEDED")));
        assertThat(answer.status()).isEqualTo(200);
    }

    private static Map<String, String> error(String code) {
        return Map.of("error", code, "error_description", "Max batch length exceeded");
    }

    private static String commands(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"server.time\"").collect(Collectors.joining(","));
    }

    @Test
    void batchInABatchIsRefused() {
        for (String name : List.of("batch", "BATCH", "batch.json", "/batch/")) {
            Answer answer = client.call("batch", "{\"cmd\":{\"a\":\"" + name + "?cmd[0]=server.time\"}}");

            assertThat(((Map<?, ?>) part(answer, "result_error").get("a")).get("error"))
                    .as(name)
                    .isEqualTo("ERROR_BATCH_METHOD_NOT_ALLOWED");
        }
    }

    @Test
    void parametersWithoutNamesAreTaken() {
        Answer answer = client.call(
                "batch", "{\"cmd\":{\"a\":\"crm.deal.add?0[fields][TITLE]=x\",\"b\":\"crm.deal.get?id=$result[a]\"}}");

        assertThat(((Map<?, ?>) part(answer, "result").get("b")).get("TITLE")).isEqualTo("x");
    }

    @Test
    void commandsAreMadeByTheCredentialOfTheBatch() {
        Answer answer =
                client.callAs(4, "batch", "{\"cmd\":{\"a\":\"crm.deal.get?id=1&auth=x\",\"b\":\"server.time\"}}");

        assertThat(((Map<?, ?>) part(answer, "result_error").get("a")).get("error"))
                .isEqualTo("insufficient_scope");
        assertThat(part(answer, "result").keySet().stream().map(String::valueOf))
                .containsExactly("b");
    }

    @Test
    void batchWithoutCommandsIsAnsweredByEmptyParts() {
        for (String body : List.of("{}", "{\"cmd\":[]}", "{\"cmd\":\"x\"}", "{\"cmd\":null}")) {
            assertThat(client.call("batch", body).text())
                    .as(body)
                    .startsWith("{\"result\":{\"result\":[],\"result_error\":[],\"result_total\":[],\"result_next\":[],"
                            + "\"result_time\":[]},\"time\":{");
        }
    }

    @Test
    void whatIsNoCommandIsRefusedByItself() {
        Answer answer =
                client.call("batch", "{\"cmd\":{\"a\":[1],\"b\":null,\"c\":\"\",\"d\":7,\"e\":\"server.time\"}}");

        assertThat(part(answer, "result_error").values())
                .hasSize(4)
                .allSatisfy(
                        error -> assertThat(((Map<?, ?>) error).get("error")).isEqualTo("ERROR_METHOD_NOT_FOUND"));
        assertThat(part(answer, "result")).hasSize(1);
    }

    @Test
    void longAndBrokenReferencesAreTaken() {
        String deep = "$result" + "[a]".repeat(5_000);

        Answer answer = client.call(
                "batch",
                "{\"cmd\":{\"a\":\"crm.deal.add?fields[TITLE]=x" + deep
                        + "$result[$result[a]$result[&fields[COMMENTS]=$result[]y\",\"b\":\"crm.deal.get?id=$result[a]\"}}");

        Map<?, ?> deal = (Map<?, ?>) part(answer, "result").get("b");
        assertThat(deal.get("TITLE")).isEqualTo("x$result[$result[");
        assertThat(deal.get("COMMENTS")).isEqualTo("y");
    }

    @Test
    void referencesCannotMakeALittleTextTakeAllMemory() {
        client.call("crm.deal.add", "{\"fields\":{\"COMMENTS\":\"" + "x".repeat(60_000) + "\"}}");
        String bomb = "$result[a][COMMENTS]".repeat(10_000);

        Answer answer = client.call(
                "batch",
                "{\"cmd\":{\"a\":\"crm.deal.get?id=1\",\"b\":\"crm.deal.add?fields[COMMENTS]=" + bomb + "\"}}");

        assertThat(((Map<?, ?>) part(answer, "result_error").get("b")).get("error"))
                .isEqualTo("INVALID_REQUEST");
    }

    @Test
    void commandIsMadeOrRefusedAndIsToldWhich() {
        WireClient narrow = WireClient.with(endpoint -> endpoint.maxBatchCharacters(100_000));
        for (int i = 0; i < 2; i++) {
            narrow.call("crm.deal.add", "{\"fields\":{\"COMMENTS\":\"" + "x".repeat(60_000) + "\"}}");
        }
        String batch = "{\"cmd\":{\"a\":\"crm.deal.add?fields[TITLE]=a\",\"b\":\"crm.deal.list?select[]=COMMENTS\","
                + "\"c\":\"crm.deal.list?select[]=COMMENTS\",\"d\":\"crm.deal.add?fields[TITLE]=d\"}}";

        for (int i = 1; i < 4; i++) { // the room is given back
            Answer answer = narrow.call("batch", batch);
            assertThat(part(answer, "result").keySet().toString()).isEqualTo("[a, d]");
            assertThat(((Map<?, ?>) part(answer, "result_error").get("c")).get("error"))
                    .isEqualTo("INVALID_REQUEST");
            assertThat(narrow.call("crm.deal.list", "{}").json().get("total")).isEqualTo(2L + 2L * i);
        }
    }

    @Test
    void commandBehindAFullRoomIsNotMade() {
        WireClient narrow = WireClient.with(endpoint -> endpoint.maxBatchCharacters(200));

        Answer answer =
                narrow.call("batch", "{\"cmd\":{\"a\":\"crm.deal.fields\",\"b\":\"crm.deal.add?fields[TITLE]=b\"}}");

        assertThat(part(answer, "result").keySet().toString()).isEqualTo("[a]");
        assertThat(((Map<?, ?>) part(answer, "result_error").get("b")).get("error"))
                .isEqualTo("INVALID_REQUEST");
        assertThat(narrow.call("crm.deal.list", "{}").json().get("total")).isEqualTo(0L);
    }

    /** A part of a batch; the wire writes an empty one as a list, and one whose keys count from zero, too. */
    static Map<Object, Object> part(Answer answer, String name) {
        Object part = answer.object().get(name);
        if (part instanceof Map<?, ?> map) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(map));
        }
        Map<Object, Object> numbered = new LinkedHashMap<>();
        List<?> list = (List<?>) part;
        for (int i = 0; i < list.size(); i++) {
            numbered.put(String.valueOf(i), list.get(i));
        }
        return numbered;
    }
}
