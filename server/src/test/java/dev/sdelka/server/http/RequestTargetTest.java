package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Path and query reach the endpoint as they were sent. */
class RequestTargetTest {

    private static final String ADD = "/rest/1/code/crm.deal.add?fields[TITLE]=";

    private RunningServer server;

    @BeforeEach
    void start() throws IOException {
        server = RunningServer.start();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void rawBracketsAndEncodedCyrillicInTheQueryAreTaken() throws Exception {
        assertThat(titleOf("%D0%94%D0%B0&fields[OPPORTUNITY]=5")).isEqualTo("Да");
    }

    @Test
    void rawCyrillicInTheQueryIsTaken() throws Exception {
        // the wire escapes what is beyond the first plane
        assertThat(titleOf("Да-é-€-😀")).isEqualTo("Да-é-€-\\uD83D\\uDE00");
    }

    @Test
    void percentSignThatBeginsNoEscapeStandsForItself() throws Exception {
        assertThat(titleOf("50%")).isEqualTo("50%");
        assertThat(titleOf("50%&fields[OPPORTUNITY]=5")).isEqualTo("50%");
        assertThat(titleOf("50%zz%4")).isEqualTo("50%zz%4");
    }

    @Test
    void charactersThatMustBeEscapedAreTakenInTheQuery() throws Exception {
        assertThat(titleOf("a|b^c`<d>{e}'f'/?g\\h;i:@")).isEqualTo("a|b^c`<d>{e}'f'/?g\\h;i:@");
    }

    @Test
    void addressWithHostInFrontIsTaken() throws Exception {
        assertThat(status("http://127.0.0.1:" + server.server().port() + "/rest/1/code/server.time"))
                .isEqualTo(200);
        assertThat(status("http://elsewhere/rest/1/code/server.time")).isEqualTo(200);
    }

    @Test
    void doubleSlashesReachTheEndpointWhichLetsThemPass() throws Exception {
        assertThat(status("//rest//1/code///server.time/")).isEqualTo(200);
    }

    @Test
    void dotsOfAPathAreNotResolved() throws Exception {
        for (String path : new String[] {
            "/rest/1/code/./server.time",
            "/rest/1/code/x/../server.time",
            "/rest/1/code/%2e/server.time",
            "/rest/1/code/%2e%2e/code/server.time"
        }) {
            assertThat(server.raw(RunningServer.get(path)))
                    .as(path)
                    .startsWith("HTTP/1.1 404 ")
                    .contains("ERROR_METHOD_NOT_FOUND");
        }
    }

    @Test
    void strangePathsAreAnsweredByTheEndpoint() throws Exception {
        for (String path : new String[] {"/rest/a;b=c/d", "/rest/x/%ff%fe", "/Да", "/rest/x/%u0041", "/a\\b", "/"}) {
            assertThat(server.raw(RunningServer.get(path)))
                    .as(path)
                    .startsWith("HTTP/1.1 404 ")
                    .contains("ERROR_METHOD_NOT_FOUND");
        }
    }

    @Test
    void percentSignThatBeginsNoEscapeOfACharacterIsRefusedInAPath() throws Exception {
        for (String path : new String[] {"/%zz", "/rest/50%", "/rest/%00"}) {
            assertThat(server.raw(RunningServer.get(path)))
                    .as(path)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("INVALID_REQUEST");
        }
    }

    @Test
    void hostMayHaveAnUnderscoreAsContainersDo() throws Exception {
        assertThat(server.raw("GET /rest/1/code/server.time HTTP/1.1\r\nHost: my_crm:8080\r\n\r\n"))
                .startsWith("HTTP/1.1 200 ");
    }

    private String titleOf(String encoded) throws Exception {
        String added = server.raw(RunningServer.get(ADD + encoded));
        assertThat(added).startsWith("HTTP/1.1 200 ");
        String id = added.replaceFirst("(?s).*\"result\":(\\d+),.*", "$1");
        return server.post("crm.deal.get", "{\"id\":" + id + "}")
                .body()
                .replaceFirst("(?s).*\"TITLE\":\"(.*?)\",\".*", "$1")
                .replace("\\/", "/")
                .replace("\\\\", "\\");
    }

    private int status(String target) throws Exception {
        try (RawConnection connection = server.connect()) {
            return connection.send(RunningServer.get(target)).answer().status();
        }
    }
}
