package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.access.Actor;
import dev.sdelka.rest.error.StatusProfile;
import dev.sdelka.storage.memory.MemoryStorage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a call is addressed, who may make it, and what stands around its result. */
class ProtocolTest {

    private static final String BASE = "/rest/1/" + WireClient.CODE + "/";

    private final WireClient client = WireClient.overMemory();

    @Test
    void methodIsFoundInAnyCaseWithSuffixAndSlashes() {
        for (String path : List.of(
                BASE + "server.time",
                BASE + "SERVER.TIME",
                BASE + "Server.Time.json",
                BASE + "server.time/",
                "/rest//1/" + WireClient.CODE + "/server.time",
                "/rest/1/" + WireClient.CODE + "//server.time.json/")) {
            assertThat(client.get(path, null).result()).as(path).isEqualTo("2024-08-30T14:29:05+02:00");
        }
    }

    @Test
    void parametersOfTheQueryAreMergedWithThoseOfTheBody() {
        client.call("crm.deal.add", "{}");
        client.call("crm.deal.add", "{}");

        assertThat(client.get(BASE + "crm.deal.get", "id=1").object().get("ID")).isEqualTo("1");
        assertThat(client.send("POST", BASE + "crm.deal.get", "Id=2&bx24_sdk_ver=1", "application/json", new byte[0])
                        .object()
                        .get("ID"))
                .isEqualTo("2");
        assertThat(client.send(
                                "POST",
                                BASE + "crm.deal.get",
                                "ID=2",
                                "application/json; charset=UTF-8",
                                WireClient.bytes("{\"id\":1}"))
                        .object()
                        .get("ID"))
                .isEqualTo("1");
    }

    @Test
    void formsWithBracketsAreRead() {
        WireClient.Answer added = client.send(
                "POST",
                BASE + "crm.deal.add",
                null,
                "application/x-www-form-urlencoded",
                WireClient.bytes("fields[TITLE]=%D0%90+%26&fields%5BCONTACT_IDS%5D[]=5&fields[CONTACT_IDS][]=6"));

        Map<?, ?> deal =
                client.get(BASE + "crm.deal.get", "id=" + added.result()).object();
        assertThat(deal.get("TITLE")).isEqualTo("А &");
        assertThat(client.crm().deals().get(Actor.user(1), 1).contactIds()).containsExactly(5L, 6L);
    }

    @Test
    void timeTellsTheTruthInTheDocumentedOrder() {
        WireClient.Answer answer = client.get(BASE + "server.time", null);

        Map<?, ?> time = (Map<?, ?>) answer.json().get("time");
        assertThat(time.keySet().stream().map(String::valueOf))
                .containsExactly(
                        "start",
                        "finish",
                        "duration",
                        "processing",
                        "date_start",
                        "date_finish",
                        "operating_reset_at",
                        "operating");
        assertThat(new BigDecimal(time.get("start").toString())).isEqualByComparingTo("1725020945");
        assertThat(time.get("date_start")).isEqualTo("2024-08-30T14:29:05+02:00");
        BigDecimal start = new BigDecimal(time.get("start").toString());
        BigDecimal finish = new BigDecimal(time.get("finish").toString());
        BigDecimal duration = new BigDecimal(time.get("duration").toString());
        BigDecimal processing = new BigDecimal(time.get("processing").toString());
        assertThat(finish.subtract(start)).isEqualByComparingTo(duration);
        assertThat(processing).isLessThanOrEqualTo(duration);
        assertThat(time.get("operating_reset_at")).isEqualTo(1725020945L + 600);
    }

    @Test
    void statusesFollowTheProfile() {
        WireClient current = WireClient.over(new MemoryStorage(), StatusProfile.CURRENT);

        assertThat(client.get("/rest/1/wrong/server.time", null).status()).isEqualTo(200);
        assertThat(current.get("/rest/1/wrong/server.time", null).status()).isEqualTo(401);
        assertThat(client.callAs(4, "crm.deal.get", "{}").status()).isEqualTo(200);
        assertThat(current.callAs(4, "crm.deal.get", "{}").status()).isEqualTo(403);
    }

    @Test
    void methodsThatNeedNoScopeAreOpenToEveryCredential() {
        assertThat(client.callAs(4, "server.time", "").status()).isEqualTo(200);
        assertThat(client.callAs(4, "server.time", "").result()).isNotNull();
    }

    @Test
    void credentialIsAskedBeforeTheMethodIsLookedUp() {
        assertThat(client.get("/rest/1/wrong/no.such.method", null).error()).isEqualTo("NO_AUTH_FOUND");
        assertThat(client.get("/rest/2/" + WireClient.CODE + "x/server.time", null)
                        .error())
                .isEqualTo("NO_AUTH_FOUND");
        assertThat(client.get("/rest/99/" + WireClient.CODE + "/server.time", null)
                        .error())
                .isEqualTo("NO_AUTH_FOUND");
        assertThat(client.get("/rest/server.time", null).error()).isEqualTo("NO_AUTH_FOUND");
    }

    @Test
    void whatIsNoJsonObjectIsRefused() {
        for (String body : List.of(
                "{",
                "{}{}",
                "{} x",
                "1",
                "\"a\"",
                "null",
                "{\"a\":1,\"a\":2}",
                "{'a':1}",
                "{\"a\":\"\\ud800\"}",
                "{\"\\udc00\":1}",
                "[".repeat(200),
                "[" + "[],".repeat(200_000) + "0]",
                "nul",
                "\u0000")) {
            WireClient.Answer answer = client.call("server.time", body);
            assertThat(answer.error()).as(body).isEqualTo("INVALID_REQUEST");
            assertThat(answer.status()).as(body).isEqualTo(400);
        }
    }

    @Test
    void slashesAreEscapedAndCyrillicIsNot() {
        client.call("crm.deal.add", "{\"fields\":{\"COMMENTS\":\"[B]Да[/B]\"}}");

        assertThat(client.get(BASE + "crm.deal.get", "id=1").text()).contains("\"COMMENTS\":\"[B]Да[\\/B]\"");
    }
}
