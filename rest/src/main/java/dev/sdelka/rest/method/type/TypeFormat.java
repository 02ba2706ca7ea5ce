package dev.sdelka.rest.method.type;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.directory.SmartProcessRelation;
import dev.sdelka.rest.envelope.WireTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Smart processes as the wire shows them. They are always part of the CRM, and have neither code, payments nor counters. */
final class TypeFormat {

    private static final int CONTACT = 3;
    private static final int COMPANY = 4;

    private static final String TITLE = "title";
    private static final String CODE = "code";
    private static final String SECTION = "customSectionId";

    private TypeFormat() {}

    /** A smart process. */
    static Map<String, @Nullable Object> write(SmartProcess process, ZoneId zone) {
        Map<String, @Nullable Object> shown = writePlain(process, zone);
        putRelations(shown, process);
        return shown;
    }

    /** A smart process without what belongs to it, as in a list. */
    static Map<String, @Nullable Object> writePlain(SmartProcess process, ZoneId zone) {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("id", process.id());
        shown.put(TITLE, process.title());
        shown.put(CODE, "");
        shown.put("createdBy", process.history().createdBy());
        shown.put("entityTypeId", process.entityTypeId());
        shown.put(SECTION, null);
        for (SmartProcessOption option : SmartProcessOption.values()) {
            shown.put(option.wireName(), flag(process.options().contains(option)));
        }
        shown.put("isPaymentsEnabled", flag(false));
        shown.put("isCountersEnabled", flag(false));
        shown.put("createdTime", WireTime.format(process.history().createdTime(), zone));
        shown.put("updatedTime", WireTime.format(process.history().updatedTime(), zone));
        shown.put("updatedBy", process.history().updatedBy());
        return shown;
    }

    /** A smart process in the order in which the answer to its adding shows it. */
    static Map<String, @Nullable Object> writeAdded(SmartProcess process, ZoneId zone) {
        Map<String, @Nullable Object> shown = writePlain(process, zone);
        shown.remove(CODE);
        shown.put(TITLE, shown.remove(TITLE));
        putRelations(shown, process);
        shown.put(SECTION, shown.remove(SECTION));
        return shown;
    }

    private static void putRelations(Map<String, @Nullable Object> shown, SmartProcess process) {
        Map<String, Object> relations = new LinkedHashMap<>();
        relations.put("parent", parents(process));
        relations.put(
                "child",
                process.children().stream().map(child -> relation(child, false)).toList());
        shown.put("relations", relations);
        Map<String, Object> linked = new LinkedHashMap<>();
        for (String field : SmartProcess.LINKABLE_USER_FIELDS) {
            linked.put(field, flag(process.linkedUserFields().contains(field)));
        }
        shown.put("linkedUserFields", linked);
        shown.put("customSections", List.of());
    }

    /** Contacts and companies are there by themselves where there is a client. */
    private static List<Map<String, Object>> parents(SmartProcess process) {
        boolean hasClient = process.options().contains(SmartProcessOption.CLIENT);
        List<Map<String, Object>> parents = new ArrayList<>();
        if (hasClient) {
            parents.add(relation(new SmartProcessRelation(CONTACT, true), true));
            parents.add(relation(new SmartProcessRelation(COMPANY, true), true));
        }
        for (SmartProcessRelation parent : process.parents()) {
            boolean isClient = parent.entityTypeId() == CONTACT || parent.entityTypeId() == COMPANY;
            if (!hasClient || !isClient) {
                parents.add(relation(parent, false));
            }
        }
        return parents;
    }

    private static Map<String, Object> relation(SmartProcessRelation relation, boolean isPredefined) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("entityTypeId", relation.entityTypeId());
        shown.put("isChildrenListEnabled", flag(relation.isChildrenListEnabled()));
        shown.put("isPredefined", flag(isPredefined));
        return shown;
    }

    private static String flag(boolean flag) {
        return flag ? "Y" : "N";
    }
}
