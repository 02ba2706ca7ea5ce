package dev.sdelka.example.mounting;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.sdelka.Crm;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.credential.Webhook;
import dev.sdelka.storage.memory.MemoryStorage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.Test;

/** The examples answer as the program does, in a servlet container and in the server of the JDK. */
class MountingTest {

    private static final String BATCH =
            "{\"cmd\":{\"add\":\"crm.deal.add?fields[TITLE]=Да\",\"get\":\"crm.deal.get?id=$result[add]\"}}";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RestEndpoint endpoint = RestEndpoint.builder(Crm.open(new MemoryStorage()))
            .webhook(Webhook.withAllScopes(1, "code"))
            .maxBytes(1_000)
            .build();

    @Test
    void servletAnswersUnderAnyContextPath() throws Exception {
        for (String contextPath : new String[] {"/", "/shop"}) {
            Server server = new Server(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            ServletContextHandler context = new ServletContextHandler(contextPath);
            context.addServlet(new ServletHolder(new SdelkaServlet(endpoint)), "/rest/*");
            server.setHandler(context);
            server.start();
            try {
                int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
                assertAnswers("http://localhost:" + port + (contextPath.equals("/") ? "" : contextPath));
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void serverOfTheJdkAnswers() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", new SdelkaHttpHandler(endpoint));
        server.start();
        try {
            assertAnswers("http://localhost:" + server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private void assertAnswers(String base) throws IOException, InterruptedException {
        HttpResponse<String> batch = send(base, "POST", "batch.json", BATCH);
        assertThat(batch.statusCode()).isEqualTo(200);
        assertThat(batch.headers()
                        .firstValue("Content-Type")
                        .orElseThrow()
                        .replace(" ", "")) // containers write it anew
                .isEqualTo("application/json;charset=utf-8");
        assertThat(batch.body()).contains("\"TITLE\":\"Да\"", "\"result_error\":[]");
        assertThat(send(base, "GET", "crm.deal.get?id=1", "").body()).contains("\"ID\":\"1\"");
        assertThat(send(base, "OPTIONS", "crm.deal.get", "").headers().firstValue("Access-Control-Allow-Origin"))
                .contains("*");
        assertThat(send(base, "POST", "crm.deal.get", "x".repeat(1_001)).statusCode())
                .isEqualTo(413);
    }

    private HttpResponse<String> send(String base, String httpMethod, String call, String body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(base + "/rest/1/code/" + call))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", "application/json")
                        .method(httpMethod, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
