package dev.sdelka.reliability.load;

import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.rest.RestRequest;
import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Sends requests as clients do, in process, from ever other addresses. */
final class WireDoor implements Door {

    static final String CODE = "code";

    private static final int LARGEST_ANSWER = 1 << 24;
    private static final int BATCH_SIZE = 3;
    private static final int SERVER_ERROR = 500;

    private final RestEndpoint endpoint;
    private final JsonReader json = new JsonReader(LARGEST_ANSWER);
    private final AtomicInteger requests = new AtomicInteger();

    WireDoor(RestEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public String name() {
        return "wire";
    }

    @Override
    public long add(int number) {
        Object id = call(
                "crm.deal.add",
                "{'fields':{'TITLE':'%s','OPPORTUNITY':'%d','STAGE_ID':'%s'}}"
                        .formatted(Samples.title(number), number, Samples.stage(number)));
        return Long.parseLong(String.valueOf(id));
    }

    @Override
    public void get(long dealId) {
        Map<?, ?> deal = (Map<?, ?>) call("crm.deal.get", "{'id':%d}".formatted(dealId));
        Samples.require(String.valueOf(deal.get("ID")).equals(String.valueOf(dealId)), "another deal came");
    }

    @Override
    public void list(int number) {
        call(
                "crm.deal.list",
                "{'filter':{'STAGE_ID':'%s','%%TITLE':'%s'},'order':{'ID':'DESC'},'select':['ID','TITLE','STAGE_ID']}"
                        .formatted(Samples.stage(number), Samples.partOfTitle(number)));
    }

    @Override
    public void update(long dealId, int number) {
        String stage = number % 2 == 0 ? ",'STAGE_ID':'" + Samples.stage(number / 2) + "'" : "";
        call("crm.deal.update", "{'id':%d,'fields':{'TITLE':'%s'%s}}".formatted(dealId, Samples.title(number), stage));
    }

    @Override
    public void remove(long dealId) {
        call("crm.deal.delete", "{'id':%d}".formatted(dealId));
    }

    @Override
    public void bind(long orderId, long dealId) {
        call(
                "crm.orderentity.add",
                "{'fields':{'orderId':%d,'ownerId':%d,'ownerTypeId':2}}".formatted(orderId, dealId));
    }

    @Override
    public void unbind(long orderId, long dealId) {
        call(
                "crm.orderentity.deleteByFilter",
                "{'fields':{'orderId':%d,'ownerId':%d,'ownerTypeId':2}}".formatted(orderId, dealId));
    }

    @Override
    public void setRows(long dealId, int number) {
        String row = "{'PRODUCT_NAME':'%s','PRICE':'%d'}".formatted(Samples.title(number), number);
        String rows = String.join(",", Collections.nCopies(Samples.rows(number), row));
        call("crm.deal.productrows.set", "{'id':%d,'rows':[%s]}".formatted(dealId, rows));
    }

    /** Adds a deal, reads and deletes it, in one request. */
    void batch(int number) {
        Map<?, ?> result = (Map<?, ?>) call("batch", """
                {'halt':1,'cmd':{'added':'crm.deal.add?fields[TITLE]=%s',
                 'read':'crm.deal.get?id=$result[added]','deleted':'crm.deal.delete?id=$result[added]'}}""".formatted(number));
        boolean isWhole = result.get("result") instanceof Map<?, ?> results && results.size() == BATCH_SIZE;
        Samples.require(isWhole, "a command of a batch failed: " + result);
    }

    /** The result of a method; JSON is written with single quotes here. */
    private Object call(String method, String body) {
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        int number = requests.incrementAndGet();
        String address = String.format(Locale.ROOT, "10.%d.%d.%d", number >> 16 & 255, number >> 8 & 255, number & 255);
        RestResponse response = endpoint.handle(new RestRequest(
                "POST",
                "/rest/1/" + CODE + "/" + method,
                null,
                Map.of("Content-Type", "application/json")::get,
                bytes,
                new RestRequest.Connection(address, false)));
        return result(method, response);
    }

    private Object result(String method, RestResponse response) {
        Map<?, ?> answer;
        try {
            answer = (Map<?, ?>) json.read(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Object result = answer == null ? null : answer.get("result");
        if (result != null) {
            return result;
        }
        String text = method + ": " + new String(response.body(), StandardCharsets.UTF_8);
        if (response.status() >= SERVER_ERROR || text.contains("INTERNAL_SERVER_ERROR")) {
            throw new IllegalStateException(text);
        }
        throw new Refusal(text);
    }
}
