package dev.sdelka.server.content;

import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessOption;
import dev.sdelka.directory.SmartProcessRelation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Smart processes in the form of {@code crm.type.get}, without what follows from the rest. */
final class SmartProcessJson {

    private static final String RELATIONS = "relations";
    private static final String LINKED = "linkedUserFields";
    private static final long SOMEBODY = 1;

    private SmartProcessJson() {}

    static Map<String, @Nullable Object> write(SmartProcess process) {
        SmartProcess.History history = process.history();
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("id", process.id());
        fields.put("entityTypeId", process.entityTypeId());
        fields.put("title", process.title());
        fields.put("createdBy", history.createdBy());
        fields.put("createdTime", history.createdTime().toString());
        fields.put("updatedBy", history.updatedBy());
        fields.put("updatedTime", history.updatedTime().toString());
        for (SmartProcessOption option : SmartProcessOption.values()) {
            fields.put(option.wireName(), DirectoryJson.flag(process.options().contains(option)));
        }
        Map<String, Object> relations = new LinkedHashMap<>();
        relations.put(
                "parent",
                process.parents().stream().map(SmartProcessJson::write).toList());
        relations.put(
                "child",
                process.children().stream().map(SmartProcessJson::write).toList());
        fields.put(RELATIONS, relations);
        Map<String, Object> linked = new LinkedHashMap<>();
        process.linkedUserFields().stream().sorted().forEach(name -> linked.put(name, DirectoryJson.flag(true)));
        fields.put(LINKED, linked);
        return fields;
    }

    private static Map<String, Object> write(SmartProcessRelation relation) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entityTypeId", relation.entityTypeId());
        fields.put("isChildrenListEnabled", DirectoryJson.flag(relation.isChildrenListEnabled()));
        return fields;
    }

    static SmartProcess read(Fields fields) {
        Set<SmartProcessOption> options = EnumSet.noneOf(SmartProcessOption.class);
        for (SmartProcessOption option : SmartProcessOption.values()) {
            if (fields.flag(option.wireName(), false)) {
                options.add(option);
            }
        }
        Fields relations = fields.object(RELATIONS);
        Fields linked = fields.object(LINKED);
        Set<String> linkedFields = new LinkedHashSet<>();
        linked.all().keySet().stream().filter(name -> linked.flag(name, false)).forEach(linkedFields::add);
        return new SmartProcess(
                Math.toIntExact(fields.idOrZero("id")),
                Math.toIntExact(fields.id("entityTypeId")),
                fields.text("title", ""),
                options,
                readRelations(relations, "parent"),
                readRelations(relations, "child"),
                linkedFields,
                new SmartProcess.History(
                        fields.longNumber("createdBy", SOMEBODY),
                        time(fields, "createdTime"),
                        fields.longNumber("updatedBy", SOMEBODY),
                        time(fields, "updatedTime")));
    }

    private static Instant time(Fields fields, String name) {
        return fields.isEmpty(name) ? Instant.EPOCH : fields.instant(name);
    }

    /** Relations that the portal calls predefined are there by themselves. */
    private static List<SmartProcessRelation> readRelations(Fields relations, String name) {
        List<SmartProcessRelation> result = new ArrayList<>();
        for (Fields relation : relations.list(name)) {
            if (!relation.flag("isPredefined", false)) {
                result.add(new SmartProcessRelation(
                        Math.toIntExact(relation.id("entityTypeId")), relation.flag("isChildrenListEnabled", false)));
            }
        }
        return result;
    }
}
