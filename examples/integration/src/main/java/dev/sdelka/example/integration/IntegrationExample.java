package dev.sdelka.example.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;

public final class IntegrationExample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String webhook;

    private IntegrationExample(String webhook) {
        this.webhook = webhook;
    }

    public static void main(String[] args) throws Exception {
        IntegrationExample portal = new IntegrationExample(args[0]); // https://your.portal/rest/1/code/

        Map<String, ?> newDeal = Map.of("TITLE", "Office chairs", "OPPORTUNITY", "48500");
        long id = portal.call("crm.deal.add", Map.of("fields", newDeal)).asLong();

        Map<String, ?> filter = Map.of("%TITLE", "chairs", "STAGE_ID", "NEW");
        JsonNode found = portal.call("crm.deal.list", Map.of("filter", filter, "select", List.of("ID", "TITLE")));

        portal.call("crm.deal.update", Map.of("id", id, "fields", Map.of("STAGE_ID", "WON")));

        Map<String, ?> binding = Map.of("orderId", 5125, "ownerId", id, "ownerTypeId", 2);
        portal.call("crm.orderentity.add", Map.of("fields", binding));

        JsonNode deal = portal.call("crm.deal.get", Map.of("id", id));
        System.out.println(found.size() + " found; " + deal.get("TITLE").asText() + " "
                + deal.get("OPPORTUNITY").asText() + " " + deal.get("STAGE_ID").asText());
    }

    private JsonNode call(String method, Map<String, ?> parameters) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook + method))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(parameters)))
                .build();
        JsonNode answer =
                JSON.readTree(client.send(request, BodyHandlers.ofString()).body());
        if (answer.has("error")) {
            throw new IllegalStateException(answer.get("error_description").asText());
        }
        return answer.get("result");
    }
}
