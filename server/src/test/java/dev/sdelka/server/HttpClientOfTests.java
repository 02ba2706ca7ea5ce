package dev.sdelka.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** Posts JSON over a real socket. */
public final class HttpClientOfTests {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String base;

    /**
     * A client.
     *
     * @param base ends with the slash before the method
     */
    public HttpClientOfTests(String base) {
        this.base = base;
    }

    /** The answer of a call. */
    public HttpResponse<String> post(String method, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + method))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
