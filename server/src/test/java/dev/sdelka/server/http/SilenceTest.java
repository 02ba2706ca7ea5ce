package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With the program's configuration of logs nothing that callers do is logged: addresses hold their secrets. */
class SilenceTest {

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Handler collector = new Handler() {
        @Override
        public void publish(LogRecord log) {
            logged.add(log.getLoggerName() + ": " + log.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void configureAsTheProgramDoes() throws IOException {
        try (InputStream configuration = Objects.requireNonNull(
                SilenceTest.class.getResourceAsStream("/dev/sdelka/server/logging.properties"))) {
            LogManager.getLogManager().readConfiguration(configuration);
        }
        Logger.getLogger("").addHandler(collector);
    }

    @AfterEach
    void configureAsBefore() throws IOException {
        LogManager.getLogManager().readConfiguration();
        RunningServer.silenceJetty();
    }

    @Test
    void nothingIsLoggedOfStartTrafficMalformedRequestsAbortsAndStop() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxConnections(2))) {
            assertThat(server.firstAnswer(RunningServer.get("/rest/1/code/server.time"))
                            .status())
                    .isEqualTo(200);
            for (String malformed : List.of(
                    "secret\r\n\r\n",
                    "GET /rest/1/secret/x#y HTTP/1.1\r\nHost: x\r\n\r\n",
                    "GET /rest/1/secret/x HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n")) {
                assertThat(server.firstAnswer(malformed).status()).isEqualTo(400);
            }
            abort(server, "POST /rest/1/secret/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\n{");
            abort(server, RunningServer.get("/rest/1/code/server.time").repeat(50));
            abort(server, "GET /rest/1/secret");
        }

        assertThat(logged).isEmpty();
    }

    private static void abort(RunningServer server, String request) throws IOException {
        try (RawConnection connection = server.connect()) {
            connection.send(request).reset();
        }
    }
}
