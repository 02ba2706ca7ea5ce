package dev.sdelka.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.ssl.SSLContext;

/** Posts JSON over a real socket. */
public final class HttpClientOfTests {

    private final HttpClient client;
    private final String base;
    private final String query;

    private HttpClientOfTests(HttpClient client, String base, String query) {
        this.client = client;
        this.base = base;
        this.query = query;
    }

    /**
     * A client.
     *
     * @param base ends with the slash before the method
     */
    public HttpClientOfTests(String base) {
        this(HttpClient.newHttpClient(), base, "");
    }

    /** A client of HTTPS that trusts one certificate and no other. */
    public static HttpClientOfTests trusting(Path certificate, String base) throws Exception {
        SSLContext context = TrustOfTests.in(certificate);
        return new HttpClientOfTests(HttpClient.newBuilder().sslContext(context).build(), base, "");
    }

    /** The same client on another path of the same server. */
    public HttpClientOfTests as(String path, String query) {
        return new HttpClientOfTests(client, URI.create(base).resolve(path).toString(), query);
    }

    /** The answer of a call. */
    public HttpResponse<String> post(String method, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + method + query))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
