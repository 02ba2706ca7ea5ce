package dev.sdelka.reliability.damage;

import dev.sdelka.reliability.trial.TrialFailure;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.json.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Calls the wire over a store, and looks at the answers: each is one of the catalogue, and tells nothing of the host. */
final class Answers {

    private static final String INTERNAL = "INTERNAL_SERVER_ERROR";
    private static final int LARGEST = 1 << 24;

    private static final List<List<String>> CALLS = List.of(
            List.of("crm.deal.fields", "{}"),
            List.of("crm.deal.list", "{'order':{'TITLE':'DESC'},'select':['*','UF_*']}"),
            List.of("crm.deal.list", "{'filter':{'%TITLE':'дел','%UF_CRM_TEXT':'при'},'order':{'ID':'ASC'}}"),
            List.of("crm.deal.get", "{'id':7}"),
            List.of("crm.stagehistory.list", "{'entityTypeId':2}"),
            List.of("crm.deal.productrows.get", "{'id':7}"),
            List.of("crm.deal.contact.items.get", "{'id':7}"),
            List.of("crm.orderentity.list", "{'filter':{'ownerTypeId':2}}"),
            List.of("crm.status.list", "{}"),
            List.of("crm.category.list", "{'entityTypeId':2}"),
            List.of("crm.deal.userfield.list", "{}"),
            List.of("crm.type.list", "{}"),
            List.of("batch", "{'cmd':{'a':'crm.deal.list','b':'crm.deal.get?id=9'}}"),
            List.of("crm.deal.update", "{'id':8,'fields':{'TITLE':'другая','STAGE_ID':'WON'}}"),
            List.of("crm.deal.add", "{'fields':{'TITLE':'новая'}}"),
            List.of("crm.orderentity.add", "{'fields':{'orderId':3,'ownerId':5,'ownerTypeId':2}}"),
            List.of("crm.deal.delete", "{'id':9}"),
            List.of("crm.category.add", "{'entityTypeId':2,'fields':{'name':'Вторая'}}"));

    private final Wire wire;
    private final List<String> secrets;
    private final JsonReader json = new JsonReader(LARGEST);

    /**
     * Calls over a store.
     *
     * @param wire makes the calls
     * @param secrets what no answer may hold
     */
    Answers(Wire wire, List<String> secrets) {
        this.wire = wire;
        this.secrets = secrets;
    }

    /** Makes all calls. */
    void check(DamageFigures figures) {
        for (List<String> call : CALLS) {
            figures.addAnswer(error(call.get(0), call.get(1)));
        }
    }

    /** What an answer is: a result, a refusal, or the error that tells of nothing. */
    private String error(String method, String body) {
        RestResponse response = wire.call(method, body);
        String text = new String(response.body(), StandardCharsets.UTF_8);
        for (String secret : secrets) {
            if (text.contains(secret)) {
                throw new TrialFailure(method + " tells of " + secret + ": " + text);
            }
        }
        Map<?, ?> answer = decode(method, response.body(), text);
        if (answer.containsKey("result")) {
            return "result";
        }
        String error = String.valueOf(answer.get("error"));
        boolean isInternal = error.equals(INTERNAL);
        if (isInternal && (response.status() != 500 || !text.contains("\"Internal server error\""))) {
            throw new TrialFailure(method + " answers otherwise than the catalogue: " + response.status() + " " + text);
        }
        return isInternal ? INTERNAL : "refused";
    }

    private Map<?, ?> decode(String method, byte[] body, String text) {
        try {
            return (Map<?, ?>) Objects.requireNonNull(json.read(body));
        } catch (IOException | RuntimeException e) {
            throw new TrialFailure(method + " answers no object of JSON: " + text, e);
        }
    }
}
