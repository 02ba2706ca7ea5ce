package dev.sdelka.deal;

import dev.sdelka.directory.Category;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.ArrayList;
import java.util.List;

/** A portal with something of everything. */
final class Portal {

    static final ReferenceData DATA = create();

    private Portal() {}

    private static ReferenceData create() {
        ReferenceData defaults = ReferenceData.defaults();
        List<Category> categories = new ArrayList<>(defaults.categories());
        categories.add(new Category(3, "Розница", 500, false));
        List<Status> statuses = new ArrayList<>(defaults.statuses());
        statuses.add(new Status(501, "DEAL_STAGE_3", "C3:NEW", "Новая", "", 10, true, "", StageSemantics.PROCESS));
        statuses.add(new Status(502, "DEAL_STAGE_3", "C3:WON", "Успех", "", 20, true, "", StageSemantics.SUCCESS));
        ReferenceData portal = new ReferenceData(categories, statuses, defaults.currencies(), List.of(), List.of())
                .with(new ParentType(1220, "Договор"));
        for (UserFieldType type : UserFieldType.values()) {
            portal = portal.with(UserField.of("UF_CRM_" + type, type, "Поле " + type));
        }
        portal = portal.with(UserField.builder("UF_CRM_SEVERAL", UserFieldType.STRING)
                .multiple(true)
                .build());
        return portal.with(UserField.of("UF_CRM_1721244482250", UserFieldType.STRING, "Приветствие"));
    }
}
