package dev.sdelka.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import org.junit.jupiter.api.Test;

/** Headers that do not end take a bounded room together, and those who send short ones are answered meanwhile. */
class HeaderRoomTest {

    private static final String TIME = RunningServer.get("/rest/1/code/server.time");
    private static final String LONG = "GET /rest/1/code/server.time?x=" + "x".repeat(40_000);
    private static final String END = " HTTP/1.1\r\nHost: x\r\n\r\n";

    @Test
    void longHeadersForWhichThereIsNoRoomAreCutAndOthersGoOn() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxHeaderMemory(200_000))) {
            String large = "{\"x\":\"" + "x".repeat(50_000) + "\"}";
            try (RawConnection holder = holder(server)) { // or the other one has the room, if it is read first
                assertThat(holder).isNotNull();
                assertThat(isCut(server, LONG + LONG)).isTrue();

                assertThat(server.raw(TIME)).startsWith("HTTP/1.1 200 ");
                assertThat(server.post("server.time", large).statusCode()).isEqualTo(200);
            }
            for (int i = 0; i < 20; i++) { // each gives its room back
                awaitRoom(server);
            }
        }
    }

    @Test
    void roomOfAConnectionThatEndsIsGivenBack() throws Exception {
        try (RunningServer server = RunningServer.withLimits(limits -> limits.withMaxHeaderMemory(200_000))) {
            for (int i = 0; i < 20; i++) {
                holder(server).close();
            }
            awaitRoom(server);
        }
    }

    /** What a closed connection held is given back when its end is seen. */
    private static void awaitRoom(RunningServer server) throws IOException {
        long deadline = System.nanoTime() + RawConnection.PATIENCE.toNanos();
        while (isCut(server, LONG + END)) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private static boolean isCut(RunningServer server, String text) throws IOException {
        try (RawConnection connection = server.connect()) {
            return connection.send(text).isClosed();
        } catch (SocketException e) { // closed before all was sent
            return true;
        }
    }

    private static RawConnection holder(RunningServer server) throws IOException {
        return server.connect().send(LONG);
    }
}
