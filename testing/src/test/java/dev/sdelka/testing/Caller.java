package dev.sdelka.testing;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** Calls an endpoint as a host's code would. */
final class Caller {

    private final HttpClient client;
    private final URI url;

    private Caller(HttpClient client, URI url) {
        this.client = client;
        this.url = url;
    }

    static Caller of(URI url) {
        return new Caller(HttpClient.newHttpClient(), url);
    }

    Caller with(HttpClient other) {
        return new Caller(other, url);
    }

    HttpResponse<String> call(String method, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(url.resolve(method))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }
}
