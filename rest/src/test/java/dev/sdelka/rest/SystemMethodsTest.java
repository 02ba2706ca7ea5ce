package dev.sdelka.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The small methods that every client calls. */
class SystemMethodsTest {

    private final WireClient client = WireClient.with(builder -> builder.portal(PortalOfTests.active()));
    private final WireClient everybody = WireClient.overMemory();

    @Test
    void methodGetTellsWhetherAMethodIsThereAndMayBeCalled() {
        assertThat(found(1, "crm.deal.get")).isEqualTo(Map.of("isExisting", true, "isAvailable", true));
        assertThat(found(1, "CRM.Deal.Get")).isEqualTo(Map.of("isExisting", true, "isAvailable", true));
        assertThat(found(4, "crm.deal.get")).isEqualTo(Map.of("isExisting", true, "isAvailable", false));
        assertThat(found(4, "user.current")).isEqualTo(Map.of("isExisting", true, "isAvailable", true));
        assertThat(found(1, "crm.lead.get")).isEqualTo(Map.of("isExisting", false, "isAvailable", false));
        assertThat(found(1, "")).isEqualTo(Map.of("isExisting", false, "isAvailable", false));
    }

    private Map<?, ?> found(long userId, String name) {
        return everybody
                .callAs(userId, "method.get", "{\"name\":\"" + name + "\"}")
                .object();
    }

    @Test
    void methodsListsWhatTheCallerMayCall() {
        List<?> mine = (List<?>) everybody.callAs(4, "methods", "{}").result();
        List<?> all =
                (List<?>) everybody.callAs(4, "methods", "{\"full\":true}").result();

        assertThat(mine.stream().map(String::valueOf))
                .contains("batch", "server.time", "user.current")
                .doesNotContain("crm.deal.get");
        assertThat(all.stream().map(String::valueOf)).contains("batch", "user.current", "crm.deal.get");
        assertThat((List<?>) everybody.call("methods", "{\"scope\":\"crm\"}").result())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name.toString()).startsWith("crm."));
        assertThat((List<?>) everybody.call("methods", "{\"scope\":\"\"}").result())
                .isNotEmpty()
                .noneSatisfy(name -> assertThat(name.toString()).startsWith("crm."));
    }

    @Test
    void scopeListsThoseOfTheCaller() {
        assertThat(everybody.callAs(4, "scope", "{}").result()).isEqualTo(List.of("user"));
        assertThat(everybody.callAs(4, "scope", "{\"full\":\"true\"}").result())
                .isEqualTo(List.of("crm", "user", "user_basic", "user_brief"));
        assertThat(everybody.call("scope", "{}").result())
                .isEqualTo(List.of("crm", "user", "user_basic", "user_brief"));
    }

    @Test
    void profileAndAdminTellAboutTheCaller() {
        assertThat(client.call("profile", "{}").text())
                .startsWith("{\"result\":{\"ID\":\"1\",\"ADMIN\":true,\"NAME\":\"Иван\",\"LAST_NAME\":\"Иванов\","
                        + "\"PERSONAL_GENDER\":\"\",\"TIME_ZONE\":\"\"},");
        assertThat(client.call("user.admin", "{}").result()).isEqualTo(true);
        assertThat(client.callAs(2, "user.admin", "{}").result()).isEqualTo(false);
    }

    @Test
    void currentUserHasTheDocumentedKeysInOrder() {
        assertThat(client.call("user.current", "{}").text())
                .startsWith("{\"result\":{\"ID\":\"1\",\"ACTIVE\":true,\"NAME\":\"Иван\",\"LAST_NAME\":\"Иванов\","
                        + "\"EMAIL\":\"user@example.com\",\"LAST_LOGIN\":\"2024-08-30T14:29:05+02:00\","
                        + "\"DATE_REGISTER\":\"2024-08-30T00:00:00+02:00\",\"IS_ONLINE\":\"Y\","
                        + "\"LAST_ACTIVITY_DATE\":\"2024-08-30 14:29:05\",\"PERSONAL_GENDER\":\"\","
                        + "\"PERSONAL_BIRTHDAY\":\"\",\"WORK_POSITION\":\"\",\"UF_EMPLOYMENT_DATE\":\"\","
                        + "\"UF_DEPARTMENT\":[1,7]},");
    }

    @Test
    void userMethodNeedsOneOfItsScopes() {
        assertThat(everybody.callAs(4, "user.current", "{}").status()).isEqualTo(200);
        assertThat(everybody.callAs(4, "user.current", "{}").object().get("ID")).isEqualTo("4");
    }

    @Test
    void methodOfTheHostIsCalledAsAnyOther() {
        WireClient host = WireClient.with(builder -> builder.method(new CausesOfErrors.OddMethod()));

        assertThat(host.call("method.get", "{\"name\":\"host.odd\"}").object().get("isExisting"))
                .isEqualTo(true);
        assertThat(BatchTest.part(host.call("batch", "{\"cmd\":[\"host.odd\",\"server.time\"]}"), "result_error")
                        .get("0"))
                .isEqualTo(Map.of(
                        "error",
                        "ERROR_UNEXPECTED_ANSWER",
                        "error_description",
                        "Server returned an unexpected response"));
    }
}
