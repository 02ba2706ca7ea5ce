package dev.sdelka.server.replay;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Calls that reach documented errors of a running program. */
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
            Map.entry("crm.orderentity.add ", "{\"fields\":{\"orderId\":5125,\"ownerId\":1,\"ownerTypeId\":4}}"),
            Map.entry(
                    "crm.orderentity.deleteByFilter ",
                    "{\"fields\":{\"orderId\":5125,\"ownerId\":\"x\",\"ownerTypeId\":2}}"),
            Map.entry("batch Method is not allowed for batch usage", "{\"cmd\":{\"inner\":\"batch\"}}"),
            Map.entry("batch Max batch length exceeded", "{\"cmd\":{" + commands(51) + "}}"),
            Map.entry(
                    "crm.orderentity.deleteByFilter entity relation is not exists",
                    "{\"fields\":{\"orderId\":5125,\"ownerId\":410,\"ownerTypeId\":2}}"),
            Map.entry(
                    "crm.orderentity.deleteByFilter order does not exist",
                    "{\"fields\":{\"orderId\":999999,\"ownerId\":6933,\"ownerTypeId\":2}}"),
            Map.entry("crm.orderentity.deleteByFilter Required fields: #FIELDS#", "{}"),
            Map.entry("app.info ", "{}"));

    private ErrorRequests() {}

    private static String commands(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> "\"c" + number + "\":\"server.time\"")
                .collect(Collectors.joining(","));
    }

    /** Null if the error is none that a caller with all rights meets. */
    static String requestFor(DocumentedError error) {
        return REQUESTS.get(error.toString());
    }

    /**
     * A call that meets an error for what the caller may do, or for what the portal has.
     *
     * @param request asks for what others get
     * @return null if the error is another one
     */
    static ErrorCall refused(DocumentedError error, String request) {
        return switch (error.text()) {
            case "Access denied", "Access denied.", "Access Denied", "Доступ запрещен" ->
                ErrorCall.by(Caller.WITHOUT_RIGHTS, request);
            case "Access denied!" -> ErrorCall.by(Caller.WITH_OWN_DEALS, request);
            case "Действие разрешено только интранет-пользователям" -> ErrorCall.by(Caller.EXTRANET, request);
            case "module sale does not exist",
                    "Превышено максимальное количество смарт-процессов",
                    "Вы не можете изменить настройки смарт-процесса из-за ограничений вашего тарифа" ->
                ErrorCall.onPoorPlan(request);
            default -> null;
        };
    }
}
