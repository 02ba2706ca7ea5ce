package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sdelka.rest.WireClient.Answer;
import dev.sdelka.rest.credential.CredentialStore;
import dev.sdelka.rest.portal.Portal;
import dev.sdelka.rest.portal.PortalState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Applications call with tokens, and renew them. */
class OAuthTest {

    private static final String REFRESH =
            "grant_type=refresh_token&client_id=app.1&client_secret=clientsecret&refresh_token=refresh1";

    private final WireClient client = client(PortalOfTests.active());

    private static WireClient client(Portal portal) {
        CredentialStore store = PortalOfTests.tokens();
        return WireClient.with(builder -> builder.portal(portal).credentials(store));
    }

    @Test
    void tokenIsTakenFromQueryFormAndBody() {
        assertThat(client.get("/rest/user.admin", "auth=access1").result()).isEqualTo(true);
        assertThat(client.send(
                                "POST",
                                "/rest/user.admin.json",
                                null,
                                "application/json",
                                WireClient.bytes("{\"auth\":\"access1\"}"))
                        .result())
                .isEqualTo(true);
        assertThat(client.send(
                                "POST",
                                "/rest//user.admin/",
                                null,
                                "application/x-www-form-urlencoded",
                                WireClient.bytes("auth=access1"))
                        .result())
                .isEqualTo(true);
    }

    @Test
    void unknownTokensAreRefused() {
        for (String query : List.of("auth=refresh1", "auth=", "auth[]=access1", "x=1")) {
            assertThat(client.get("/rest/server.time", query).error()).as(query).isEqualTo("NO_AUTH_FOUND");
        }
    }

    @Test
    void tokenExpiresAfterItsHourAndTheRefreshedOneIsGood() {
        client.clock().pass(Duration.ofMinutes(60).minusNanos(1));
        assertThat(client.get("/rest/server.time", "auth=access1").status()).isEqualTo(200);
        client.clock().pass(Duration.ofNanos(1));
        assertThat(client.get("/rest/server.time", "auth=access1").error()).isEqualTo("expired_token");

        Answer renewed = client.get("/oauth/token/", REFRESH);

        String access = (String) renewed.json().get("access_token");
        assertThat(client.get("/rest/user.admin", "auth=" + access).result()).isEqualTo(true);
        assertThat(client.get("/rest/server.time", "auth=access1").error())
                .as("renewed since, and still told why")
                .isEqualTo("expired_token");
    }

    @Test
    void tokenThatIsRenewedBeforeItsTimeLivesItOut() {
        client.get("/oauth/token/", REFRESH);

        assertThat(client.get("/rest/server.time", "auth=access1").status()).isEqualTo(200);
        assertThat(client.get("/rest/server.time", "auth=access1").json().containsKey("result"))
                .isTrue();
        client.clock().pass(Duration.ofHours(1));
        assertThat(client.get("/rest/server.time", "auth=access1").error()).isEqualTo("expired_token");
    }

    @Test
    void addressOfTheAuthorizationServerMayHaveMoreSlashes() {
        for (String path : List.of("//oauth/token/", "/oauth//token", "/oauth/token//")) {
            assertThat(client(PortalOfTests.active()).get(path, REFRESH).status())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void answerToARefreshHasTheDocumentedFields() {
        for (Answer answer : List.of(
                client.get("/oauth/token/", REFRESH),
                client(PortalOfTests.active())
                        .send(
                                "POST",
                                "/oauth/token",
                                null,
                                "application/x-www-form-urlencoded",
                                WireClient.bytes(REFRESH)))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().keySet().stream().map(String::valueOf))
                    .containsExactly(
                            "access_token",
                            "client_endpoint",
                            "domain",
                            "expires",
                            "expires_in",
                            "member_id",
                            "refresh_token",
                            "scope",
                            "server_endpoint",
                            "status",
                            "user_id");
            assertThat(answer.json().get("expires")).isEqualTo(WireClient.NOW.getEpochSecond() + 3600);
            assertThat(answer.json().get("expires_in")).isEqualTo(3600L);
            assertThat(answer.json().get("member_id")).isEqualTo(PortalOfTests.MEMBER);
            assertThat(answer.json().get("scope")).isEqualTo("crm,user");
            assertThat(answer.json().get("status")).isEqualTo("F");
            assertThat(answer.json().get("user_id")).isEqualTo(1L);
        }
    }

    @Test
    void endpointsInTheAnswerAreTheAddressThatWasCalled() {
        RestRequest request = new RestRequest(
                "GET",
                "/oauth/token/",
                REFRESH,
                Map.of("Host", "localhost:8443")::get,
                new byte[0],
                new RestRequest.Connection("127.0.0.1", true));

        Answer answer = client.answer(request);

        assertThat(answer.json().get("client_endpoint")).isEqualTo("https://localhost:8443/rest/");
        assertThat(answer.json().get("server_endpoint")).isEqualTo("https://localhost:8443/rest/");
        assertThat(answer.json().get("domain")).isEqualTo("localhost:8443");
    }

    @Test
    void refreshTokenIsGoodOnceAndTheNextOneAfterIt() {
        String next = (String) client.get("/oauth/token/", REFRESH).json().get("refresh_token");

        assertThat(client.get("/oauth/token/", REFRESH).error()).isEqualTo("invalid_grant");
        assertThat(client.get("/oauth/token/", REFRESH.replace("refresh1", next))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refreshIsRefusedForADocumentedReason() {
        assertThat(refused(client, "grant_type=refresh_token")).isEqualTo("400 invalid_request");
        assertThat(refused(client, REFRESH.replace("grant_type=refresh_token", "grant_type=password")))
                .isEqualTo("400 unsupported_grant_type");
        assertThat(refused(client, REFRESH.replace("clientsecret", "guess"))).isEqualTo("401 invalid_client");
        assertThat(refused(client, REFRESH.replace("app.1", "app.2"))).isEqualTo("401 invalid_client");
        assertThat(refused(client, REFRESH.replace("refresh1", "access1"))).isEqualTo("400 invalid_grant");
        assertThat(refused(client, REFRESH.replace("app.1", PortalOfTests.OTHER_CLIENT)))
                .as("the token of another application")
                .isEqualTo("400 invalid_grant");
        assertThat(refused(client, REFRESH.replace("refresh1", "refresh3")))
                .as("dismissed")
                .isEqualTo("400 invalid_grant");
        assertThat(refused(client(PortalOfTests.portal(PortalState.ACTIVE, true, true)), REFRESH))
                .isEqualTo("402 PAYMENT_REQUIRED");
        client.clock().pass(Duration.ofDays(180));
        assertThat(refused(client, REFRESH)).as("too old").isEqualTo("400 invalid_grant");
    }

    private static String refused(WireClient client, String query) {
        Answer answer = client.get("/oauth/token/", query);
        return answer.status() + " " + answer.error();
    }

    @Test
    void secretsAreNotTakenWithoutEncryptionWhereCallsMustHaveIt() {
        WireClient secure = WireClient.with(builder -> builder.portal(PortalOfTests.active())
                .credentials(PortalOfTests.tokens())
                .requiresHttps(true));

        assertThat(secure.get("/oauth/token/", REFRESH).description()).isEqualTo("Https required.");
    }

    @Test
    void applicationIsShownWithThePlan() {
        assertThat(client.get("/rest/app.info", "auth=access1").text())
                .startsWith("{\"result\":{\"ID\":5,\"CODE\":\"vendor.name\",\"VERSION\":4,\"STATUS\":\"F\","
                        + "\"INSTALLED\":true,\"PAYMENT_EXPIRED\":\"N\",\"DAYS\":null,\"LANGUAGE_ID\":\"ru\","
                        + "\"LICENSE\":\"ru_ent10000\",\"LICENSE_TYPE\":\"ent10000\",\"LICENSE_FAMILY\":\"ent\"},");
    }

    @Test
    void timeIsCountedForTheApplicationWhateverItsToken() {
        double before = operating(client.get("/rest/server.time", "auth=access1"));
        String access = (String) client.get("/oauth/token/", REFRESH).json().get("access_token");

        assertThat(operating(client.get("/rest/server.time", "auth=" + access))).isGreaterThan(before);
    }

    private static double operating(Answer answer) {
        return Double.parseDouble(String.valueOf(((Map<?, ?>) answer.json().get("time")).get("operating")));
    }
}
