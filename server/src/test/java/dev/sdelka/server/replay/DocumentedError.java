package dev.sdelka.server.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error that the documentation of a method lists. */
record DocumentedError(String method, Object code, String text, long status) {

    private static final long BAD_REQUEST = 400;

    private static final Pattern PLACEHOLDER = Pattern.compile(
            "\\{entityTypeName}|\\{categoryName}|#FIELDS#|(?<=')(?:id|field|field_n|orderValue|invalid_value)(?=')");

    /** What no call to a running program brings about, and why. */
    private static final Set<String> OUT_OF_REACH = Set.of(
            // of a disk that is full and of a store that refuses a filter: the tests of rest have such stores
            "crm.deal.add Исчерпан выделенный дисковый ресурс",
            "crm.deal.update Исчерпан выделенный дисковый ресурс",
            "crm.deal.list Failed to get list. General error.",
            // of a general category that is no longer the default one: a host makes it so in Java, as the tests of rest
            // do
            "crm.category.delete Удаление системной категории запрещено",
            // of smart processes, which have no categories of their own here
            "crm.category.add Добавление системной категории запрещено",
            "crm.category.delete Найдены элементы, относящиеся к воронке",
            "crm.category.delete Эта воронка является воронкой по умолчанию",
            // of a database that fails to drop a column: there are none to drop
            "crm.deal.userfield.delete Ошибка удаления FIELD_NAME для объекта ENTITY_ID");

    static List<DocumentedError> of(String method, Map<?, ?> reference) {
        return ((List<?>) reference.get("errors"))
                .stream().map(error -> of(method, error)).toList();
    }

    private static DocumentedError of(String method, Object listed) {
        Map<?, ?> error = (Map<?, ?>) listed;
        String text = error.containsKey("text") ? String.valueOf(error.get("text")) : "";
        long status = error.get("status") instanceof Long given ? given : BAD_REQUEST;
        return new DocumentedError(
                method, error.get("code"), text, status < 200 ? BAD_REQUEST : status); // 100 is no answer in HTTP
    }

    boolean isOutOfReach() {
        return OUT_OF_REACH.contains(toString());
    }

    @Override
    public String toString() {
        return method + " " + text;
    }

    /** Whether a text is this error's, which ends where the documentation breaks off, and has names in place of placeholders. */
    boolean hasText(String description) {
        StringBuilder pattern = new StringBuilder();
        Matcher matcher = PLACEHOLDER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pattern.append(Pattern.quote(text.substring(from, matcher.start()))).append(".+");
            from = matcher.end();
        }
        pattern.append(Pattern.quote(text.substring(from)));
        return Pattern.compile(pattern.toString()).matcher(description).lookingAt();
    }
}
