package dev.sdelka.server.replay;

import java.util.Map;

/** Requests that reach a documented error of a running program whose caller has all rights. */
final class ErrorRequests {

    private static final Map<String, String> REQUESTS = Map.ofEntries(
            Map.entry("crm.deal.get ID is not defined or invalid", "{\"id\":\"-5\"}"),
            Map.entry("crm.deal.get Not found", "{\"id\":999999}"),
            Map.entry("crm.deal.add Parameter 'fields' must be array", "{\"fields\":\"x\"}"),
            Map.entry("crm.deal.add Parameter 'params' must be array", "{\"params\":\"x\"}"),
            Map.entry("crm.deal.add Неверное значение поля «Валюта»", "{\"fields\":{\"CURRENCY_ID\":\"XXX\"}}"),
            Map.entry(
                    "crm.orderentity.add Duplicate entry for key [ownerId, ownerTypeId, orderId]",
                    "{\"fields\":{\"orderId\":5125,\"ownerId\":6933,\"ownerTypeId\":2}}"),
            Map.entry(
                    "crm.orderentity.add order does not exist",
                    "{\"fields\":{\"orderId\":999999,\"ownerId\":6933,\"ownerTypeId\":2}}"),
            Map.entry("crm.orderentity.add Required fields: #FIELDS#", "{}"),
            Map.entry(
                    "crm.orderentity.deleteByFilter entity relation is not exists",
                    "{\"fields\":{\"orderId\":5125,\"ownerId\":410,\"ownerTypeId\":2}}"),
            Map.entry(
                    "crm.orderentity.deleteByFilter order does not exist",
                    "{\"fields\":{\"orderId\":999999,\"ownerId\":6933,\"ownerTypeId\":2}}"),
            Map.entry("crm.orderentity.deleteByFilter Required fields: #FIELDS#", "{}"),
            Map.entry("app.info ", "{}"));

    private ErrorRequests() {}

    /** Null if no request of such a caller reaches the error; the tests of {@code rest} reach those. */
    static String requestFor(String method, String text) {
        return REQUESTS.get(method + " " + text);
    }
}
