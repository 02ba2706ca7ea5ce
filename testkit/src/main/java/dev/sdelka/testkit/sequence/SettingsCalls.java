package dev.sdelka.testkit.sequence;

import dev.sdelka.Crm;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import dev.sdelka.field.ParentType;
import dev.sdelka.userfield.UserField;
import dev.sdelka.userfield.UserFieldType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that change categories, statuses, user fields and smart processes, each made of a number of 0 or more. They may be refused. */
final class SettingsCalls {

    private static final List<String> LISTS =
            List.of(Status.SOURCE, Status.DEAL_STAGE, Status.DEAL_STAGE, Status.DEAL_STAGE + "_1");
    private static final List<StageSemantics> MEANINGS =
            List.of(StageSemantics.PROCESS, StageSemantics.FAILURE, StageSemantics.SUCCESS);
    private static final List<UserFieldType> USER_FIELD_TYPES =
            List.of(UserFieldType.INTEGER, UserFieldType.STRING, UserFieldType.DOUBLE);
    private static final int CATEGORIES = 3;
    private static final int PLACES = 120;

    private SettingsCalls() {}

    static void addStatus(Crm crm, int number) {
        StageSemantics meaning = MEANINGS.get(number % MEANINGS.size());
        @Nullable Integer sort = number % 4 == 0 ? null : place(number);
        String list = LISTS.get(number / 3 % LISTS.size());
        crm.statuses()
                .add(CrmCall.ACTOR, new NewStatus(list, "X" + number % 3, "Статус " + number, sort, null, meaning));
    }

    static void moveStatus(Crm crm, int number) {
        crm.statuses().update(CrmCall.ACTOR, status(crm, number), new StatusChanges(null, place(number), null));
    }

    static void removeStatus(Crm crm, int number) {
        crm.statuses().remove(CrmCall.ACTOR, status(crm, number), number % 2 == 0);
    }

    static void addCategory(Crm crm, int number) {
        crm.categories().add(CrmCall.ACTOR, new CategoryChanges("Воронка " + number, place(number), number % 3 == 0));
    }

    static void removeCategory(Crm crm, int number) {
        crm.categories().remove(CrmCall.ACTOR, number % CATEGORIES);
    }

    static void addUserField(Crm crm, int number) {
        UserFieldType type = USER_FIELD_TYPES.get(number % USER_FIELD_TYPES.size());
        crm.userFields().add(CrmCall.ACTOR, UserField.of(userFieldName(number), type, "Поле " + number));
    }

    static void removeUserField(Crm crm, int number) {
        List<UserField> fields = crm.referenceData().userFields();
        crm.userFields()
                .remove(CrmCall.ACTOR, fields.isEmpty() ? 1 : at(number, fields).id());
    }

    static String userFieldName(int number) {
        return UserField.PREFIX + "X" + number % USER_FIELD_TYPES.size();
    }

    static void addSmartProcess(Crm crm, int number) {
        SmartProcessInput input = SmartProcessInput.builder()
                .title("Процесс " + number)
                .parentOfDeals()
                .build();
        crm.smartProcesses().add(CrmCall.ACTOR, input);
    }

    static void removeSmartProcess(Crm crm, int number) {
        List<SmartProcess> processes = crm.smartProcesses().list(CrmCall.ACTOR);
        crm.smartProcesses()
                .remove(
                        CrmCall.ACTOR,
                        processes.isEmpty() ? 1 : at(number, processes).id());
    }

    static String parentFieldName(Crm crm, int number) {
        List<ParentType> types = crm.referenceData().parentTypes();
        return types.isEmpty() ? "PARENT_ID_128" : at(number, types).fieldName();
    }

    private static <T> T at(int number, List<T> several) {
        return several.get(number % several.size());
    }

    private static int status(Crm crm, int number) {
        return at(number, crm.referenceData().statuses()).id();
    }

    /** Now and then below zero. */
    private static int place(int number) {
        return number / 3 % PLACES - 5;
    }
}
