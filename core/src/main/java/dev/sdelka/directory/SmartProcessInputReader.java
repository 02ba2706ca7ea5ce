package dev.sdelka.directory;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.field.TextLimits;
import dev.sdelka.field.ValueKind;
import dev.sdelka.field.ValueReader;
import dev.sdelka.validation.Violations;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes smart processes of what callers of the wire give. Source: crm.type.add, crm.type.update. */
final class SmartProcessInputReader {

    static final String TITLE = "title";
    static final String NUMBER = "entityTypeId";
    static final String RELATIONS = "relations";
    static final String PARENTS = "parent";
    static final String CHILDREN = "child";
    static final String CHILDREN_LIST = "isChildrenListEnabled";

    private static final String LINKED_USER_FIELDS = "linkedUserFields";
    private static final ValueReader VALUES = new ValueReader(ZoneOffset.UTC);

    private final Map<String, @Nullable Object> fields;

    SmartProcessInputReader(SmartProcessInput input) {
        fields = input.fields();
        if (flag("isExternal", false) && ValueReader.isNothing(fields.get("customSectionId"))) {
            throw CrmException.of(ErrorCode.SMART_PROCESS_SECTION_REQUIRED);
        }
    }

    /** The number that is asked for; empty if the next free one will do. */
    OptionalInt number() {
        Object given = fields.get(NUMBER);
        if (ValueReader.isEmpty(given)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(ValueReader.id(given)
                .filter(id -> id <= Integer.MAX_VALUE)
                .map(Long::intValue)
                .orElseThrow(() -> CrmException.of(ErrorCode.SMART_PROCESS_NUMBER_INVALID)));
    }

    /** The title; the other one if none is given, and null stands for one that must be given. */
    String title(@Nullable String current) {
        return requireTitle(fields.containsKey(TITLE) ? fields.get(TITLE) : current);
    }

    static String requireTitle(@Nullable Object given) {
        if (given instanceof String title && !title.isBlank() && TextLimits.isShort(title)) {
            return title;
        }
        throw invalid(TITLE);
    }

    Set<SmartProcessOption> options(Set<SmartProcessOption> current) {
        EnumSet<SmartProcessOption> options = EnumSet.noneOf(SmartProcessOption.class);
        for (SmartProcessOption option : SmartProcessOption.values()) {
            if (flag(option.wireName(), current.contains(option))) {
                options.add(option);
            }
        }
        return options;
    }

    /** Relations of a kind: those that are given, all of them, or the present ones if relations are not given at all. */
    List<SmartProcessRelation> relations(String kind, List<SmartProcessRelation> current) {
        if (!fields.containsKey(RELATIONS)) {
            return current;
        }
        Map<Integer, SmartProcessRelation> relations = new LinkedHashMap<>();
        for (Object element :
                elements(RELATIONS, object(RELATIONS, fields.get(RELATIONS)).get(kind))) {
            Map<String, @Nullable Object> given = object(RELATIONS, element);
            long number = ValueReader.id(given.get(NUMBER)).orElseThrow(() -> invalid(RELATIONS));
            if (number > Integer.MAX_VALUE) {
                throw invalid(RELATIONS);
            }
            relations.put((int) number, new SmartProcessRelation((int) number, isTrue(given.get(CHILDREN_LIST))));
        }
        return List.copyOf(relations.values());
    }

    Set<String> linkedUserFields(Set<String> current) {
        if (!fields.containsKey(LINKED_USER_FIELDS)) {
            return current;
        }
        Map<String, @Nullable Object> given = object(LINKED_USER_FIELDS, fields.get(LINKED_USER_FIELDS));
        Set<String> linked = new HashSet<>(SmartProcess.LINKABLE_USER_FIELDS);
        linked.removeIf(field -> given.containsKey(field) ? !isTrue(given.get(field)) : !current.contains(field));
        return linked;
    }

    private boolean flag(String field, boolean otherwise) {
        Object flag = VALUES.read(ValueKind.FLAG, field, fields.get(field), new Violations());
        return flag == null ? otherwise : (Boolean) flag;
    }

    /** The portal takes no Y here. */
    private static boolean isTrue(@Nullable Object value) {
        return "true".equals(String.valueOf(value));
    }

    private static Map<String, @Nullable Object> object(String field, @Nullable Object value) {
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, element) -> result.put(String.valueOf(key), element));
        } else if (!(value == null || (value instanceof List<?> list && list.isEmpty()) || "".equals(value))) {
            throw invalid(field);
        }
        return result;
    }

    private static Collection<@Nullable Object> elements(String field, @Nullable Object value) {
        return value instanceof List<?> list
                ? new ArrayList<>(list)
                : object(field, value).values();
    }

    private static CrmException invalid(String field) {
        return CrmException.of(ErrorCode.SMART_PROCESS_FIELD_INVALID, Map.of("field", field), List.of());
    }
}
