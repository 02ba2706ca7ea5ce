package dev.sdelka.server.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sdelka.access.AccessScope;
import dev.sdelka.access.Actor;
import dev.sdelka.access.DealAction;
import dev.sdelka.access.ShopRole;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.rest.json.JsonReader;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.rest.portal.PortalState;
import dev.sdelka.rest.portal.PortalUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The portal file is read, checked, and described by its schema. */
class PortalFileTest {

    private static final Instant NOW = Instant.parse("2024-08-30T12:29:05Z");
    private static final Path DOCUMENTS = Path.of("..", "docs");

    @TempDir
    private Path folder;

    private PortalFile read(String json) throws IOException {
        Path file = folder.resolve("portal.json");
        Files.writeString(file, json.replace('\'', '"'));
        return PortalFile.read(file, NOW);
    }

    private static PortalFile example() throws IOException {
        return PortalFile.read(DOCUMENTS.resolve("portal.example.json"), NOW);
    }

    @Test
    void emptyFileDescribesAPortalThatIsOpenToEverybody() throws IOException {
        PortalFile file = read("{}");

        assertThat(file.portal().state()).isEqualTo(PortalState.ACTIVE);
        assertThat(file.portal().license().hasRest()).isTrue();
        assertThat(file.portal().user(99)).contains(PortalUser.administrator(99));
        assertThat(file.rights()).isEmpty();
        assertThat(file.limits()).isEmpty();
        assertThat(file.requiresHttps()).isFalse();
        assertThat(file.webhooks()).isEmpty();
        assertThat(file.tokens()).isEmpty();
        assertThat(file.faults()).isEmpty();
    }

    @Test
    void usersHaveTheRightsThatTheFileGivesThem() throws IOException {
        PortalFile file = read("{'users':[{'id':1,'administrator':true,'readDeals':'none','departments':[1]},"
                + "{'id':2,'readDeals':'own','addDeals':'department','shop':'manager','departments':[1,2]},"
                + "{'id':3,'name':'Anna','active':false,'mayUseRest':false}]}");
        UserRights rights = file.rights().orElseThrow();

        assertThat(rights.dealScope(Actor.user(1), DealAction.READ)).isEqualTo(AccessScope.ALL);
        assertThat(rights.shopRole(Actor.user(1))).isEqualTo(ShopRole.ADMINISTRATOR);
        assertThat(rights.dealScope(Actor.user(2), DealAction.READ)).isEqualTo(AccessScope.OWN);
        assertThat(rights.dealScope(Actor.user(2), DealAction.ADD)).isEqualTo(AccessScope.DEPARTMENT);
        assertThat(rights.shopRole(Actor.user(2))).isEqualTo(ShopRole.MANAGER);
        assertThat(rights.dealScope(Actor.user(4), DealAction.READ)).isEqualTo(AccessScope.NONE);
        assertThat(rights.shopRole(Actor.user(4))).isEqualTo(ShopRole.NONE);
        assertThat(rights.exists(3)).isTrue();
        assertThat(rights.exists(4)).isFalse();
        assertThat(rights.colleagues(1)).containsExactlyInAnyOrder(1L, 2L);
        assertThat(rights.colleagues(3)).isEmpty();
        assertThat(file.portal().user(3).orElseThrow().isActive()).isFalse();
        assertThat(file.portal().user(3).orElseThrow().mayUseRest()).isFalse();
        assertThat(file.portal().user(4)).isEmpty();
    }

    @Test
    void everyPartOfTheDocumentedExampleIsRead() throws IOException {
        PortalFile file = example();

        assertThat(file.portal().license().name()).isEqualTo("ru_ent10000");
        assertThat(file.portal().application("app.1").orElseThrow().users()).contains(Set.of(1L));
        assertThat(file.webhooks()).extracting(PortalWebhook::address).first().isEqualTo("1/secret");
        assertThat(file.tokens().get(0).accessExpires()).isEqualTo(NOW.plus(Duration.ofHours(1)));
        assertThat(file.tokens().get(0).refreshExpires()).isEqualTo(NOW.plus(Duration.ofDays(180)));
        assertThat(file.limits())
                .contains(new Limits(Optional.of(new Limits.RequestRate(50, 2)), Optional.of(Duration.ofMinutes(8))));
        assertThat(file.faults())
                .containsExactly(
                        new Fault(
                                Optional.of("crm.deal.get"),
                                3,
                                false,
                                new Fault.Refusal(ProtocolError.QUERY_LIMIT_EXCEEDED)),
                        new Fault(Optional.empty(), 10, true, new Fault.Lateness(Duration.ofSeconds(2))),
                        new Fault(Optional.of("crm.deal.add"), 5, false, new Fault.Cut()));
    }

    @Test
    void limitsMayBeNamed() throws IOException {
        assertThat(read("{'limits':'standard'}").limits()).contains(Limits.standard());
        assertThat(read("{'limits':'enterprise'}").limits()).contains(Limits.enterprise());
        assertThat(read("{'limits':'off'}").limits()).contains(Limits.off());
        assertThat(read("{'limits':{'operatingSeconds':0.5}}").limits())
                .contains(new Limits(Optional.empty(), Optional.of(Duration.ofMillis(500))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|wrong at its beginning: expected an object",
                "{'state':'asleep'}|state: expected one of active, blocked, deleted",
                "{'license':'best'}|license: expected language and plan",
                "{'hasRest':'yes'}|hasRest: expected true or false",
                "{'tariff':1}|tariff: there is no such key",
                "{'users':{}}|users: expected a list of objects",
                "{'users':[1]}|users[0]: expected an object",
                "{'users':[{'name':'x'}]}|users[0].id: expected a whole number from 1",
                "{'users':[{'id':1},{'id':1}]}|users[1].id: expected an id that no other user has",
                "{'users':[{'id':1,'readDeals':'some'}]}|users[0].readDeals: expected one of",
                "{'users':[{'id':1,'departments':['x']}]}|users[0].departments: expected a list of whole numbers",
                "{'users':[{'id':1,'sex':'f'}]}|users[0].sex: there is no such key",
                "{'users':[{'id':1}],'webhooks':[{'user':2,'code':'x'}]}|webhooks[0].user: expected the id of one of the users",
                "{'webhooks':[{'user':1,'code':'not/a/code'}]}|webhooks[0].code: expected 1 to 128 letters",
                "{'applications':[{'clientId':'a'}]}|applications[0].clientSecret: expected a text",
                "{'tokens':[{'client':'a'}]}|tokens[0].client: expected the clientId of one of the applications",
                "{'limits':'none'}|limits: expected one of off, standard, enterprise",
                "{'limits':{'requests':5}}|limits.requestsPerSecond: expected a number above zero",
                "{'state':'active',}|wrong at line 1, column ",
                "{'state':'active','state':'active'}|a key stands twice",
                "{'limits':{'requests':0,'requestsPerSecond':1}}|limits.requests: expected a whole number from 1",
                "{'faults':[{'answer':'QUERY_LIMIT_EXCEEDED'}]}|faults[0].call: expected either call or every",
                "{'faults':[{'call':1,'every':2,'cut':true}]}|faults[0].call: expected either call or every",
                "{'faults':[{'call':1,'answer':'OUCH'}]}|faults[0].answer: expected the code of an error",
                "{'faults':[{'call':1}]}|faults[0].answer: expected one of answer, delaySeconds and cut",
                "{'faults':[{'call':1,'delaySeconds':-1}]}|faults[0].delaySeconds: expected a number from 0",
            })
    void wrongFileIsRefusedWithThePlace(String json, String message) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("portal.json")
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void keyThatIsNotKnownFitsIntoTheLineThatNamesIt() {
        assertThatThrownBy(() -> read("{'tar\\niff\\u202e" + "x".repeat(100) + "':1}"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("wrong at tar?iff?" + "x".repeat(42) + "…: there is no such key");
    }

    @Test
    void messagesDoNotRepeatSecrets() {
        for (String json : List.of(
                "{'webhooks':[{'user':1,'code':'not/a/secret'}]}",
                "{'webhooks':[{'user':'secret','code':'x'}]}",
                "{'webhooks':[{'user':1,'code':'secret'",
                "{'tokens':[{'client':'secret'}]}")) {
            assertThatThrownBy(() -> read(json)).as(json).hasMessageNotContaining("secret");
        }
    }

    @Test
    void fileThatIsNotThereIsSaid() {
        assertThatThrownBy(() -> PortalFile.read(folder.resolve("none.json"), NOW))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("none.json cannot be read");
    }

    @Test
    void schemaHasTheKeysThatAreReadAndTheExampleUsesThemAll() throws IOException {
        Map<?, ?> schema = document("portal.schema.json");
        Map<?, ?> example = document("portal.example.json");
        assertThat(keys(schema)).isEqualTo(PortalKeys.FILE);
        assertThat(example.keySet()).isEqualTo(PortalKeys.FILE);
        for (Map.Entry<String, Set<String>> object : Map.of(
                        "user", PortalKeys.USER,
                        "webhook", PortalKeys.WEBHOOK,
                        "application", PortalKeys.APPLICATION,
                        "token", PortalKeys.TOKEN,
                        "limits", PortalKeys.LIMITS,
                        "fault", PortalKeys.FAULT)
                .entrySet()) {
            Map<?, ?> definition = (Map<?, ?>) ((Map<?, ?>) schema.get("$defs")).get(object.getKey());
            assertThat(keys(definition)).as(object.getKey()).isEqualTo(object.getValue());
            assertThat(used(example, object.getKey())).as(object.getKey()).isEqualTo(object.getValue());
        }
    }

    private static Set<String> keys(Map<?, ?> definition) {
        return ((Map<?, ?>) definition.get("properties"))
                .keySet().stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Set<String> used(Map<?, ?> example, String definition) {
        Object part = example.containsKey(definition) ? example.get(definition) : example.get(definition + "s");
        List<?> objects = part instanceof List<?> list ? list : List.of(part);
        return objects.stream()
                .flatMap(object -> ((Map<?, ?>) object).keySet().stream())
                .map(String::valueOf)
                .collect(Collectors.toSet());
    }

    private static Map<?, ?> document(String name) throws IOException {
        String text = Files.readString(DOCUMENTS.resolve(name), StandardCharsets.UTF_8);
        return (Map<?, ?>) new JsonReader(1 << 20).read(text.getBytes(StandardCharsets.UTF_8));
    }
}
