package dev.sdelka.rest.method.status;

import dev.sdelka.Crm;
import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.rest.call.CrmMethod;
import dev.sdelka.rest.call.RestCall;
import dev.sdelka.rest.call.RestResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code crm.status.entity.types}: answers the lists of statuses: those that deals point to. */
public final class StatusEntityTypesMethod extends CrmMethod {

    /**
     * The method.
     *
     * @param crm the services
     */
    public StatusEntityTypesMethod(Crm crm) {
        super(crm, "crm.status.entity.types");
    }

    @Override
    public RestResult call(RestCall call) {
        ReferenceData data = crm.referenceData();
        List<Map<String, Object>> types = new ArrayList<>();
        types.add(type(Status.SOURCE, "Источники"));
        types.add(type(Status.DEAL_TYPE, "Тип сделки"));
        for (Category category : data.categories()) {
            types.add(stages(category, data));
        }
        return RestResult.of(types);
    }

    private static Map<String, Object> stages(Category category, ReferenceData data) {
        boolean isGeneral = category.id() == Category.GENERAL_ID;
        List<Status> stages = data.statuses(category.stageListId());
        Map<String, Object> type = type(category.stageListId(), "Стадии сделки " + category.name());
        if (!isGeneral) {
            type.put("PARENT_ID", Status.DEAL_STAGE);
        }
        Map<String, Object> semantics = new LinkedHashMap<>();
        semantics.put("START_FIELD", first(stages, StageSemantics.PROCESS));
        semantics.put("FINAL_SUCCESS_FIELD", first(stages, StageSemantics.SUCCESS));
        semantics.put("FINAL_UNSUCCESS_FIELD", first(stages, StageSemantics.FAILURE));
        semantics.put("FINAL_SORT", 0);
        type.put("SEMANTIC_INFO", semantics);
        if (!isGeneral) {
            type.put("PREFIX", "C" + category.id());
        }
        type.put("FIELD_ATTRIBUTE_SCOPE", isGeneral ? "" : "category_" + category.id());
        type.put("ENTITY_TYPE_ID", 2);
        type.put("CATEGORY_ID", isGeneral ? (Object) 0 : String.valueOf(category.id()));
        return type;
    }

    private static String first(List<Status> stages, StageSemantics semantics) {
        return stages.stream()
                .filter(stage -> stage.semantics() == semantics)
                .map(Status::statusId)
                .findFirst()
                .orElse("");
    }

    private static Map<String, Object> type(String listId, String name) {
        Map<String, Object> type = new LinkedHashMap<>();
        type.put("ID", listId);
        type.put("NAME", name);
        return type;
    }
}
