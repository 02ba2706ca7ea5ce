package dev.sdelka.testkit.suite;

import dev.sdelka.Crm;
import dev.sdelka.directory.CategoryChanges;
import dev.sdelka.directory.NewStatus;
import dev.sdelka.directory.StageSemantics;
import dev.sdelka.directory.Status;
import dev.sdelka.directory.StatusChanges;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls that change categories and statuses, each made of a number of 0 or more. They may be refused. */
final class SettingsCalls {

    private static final List<String> LISTS =
            List.of(Status.SOURCE, Status.DEAL_STAGE, Status.DEAL_STAGE, Status.DEAL_STAGE + "_1");
    private static final List<StageSemantics> MEANINGS =
            List.of(StageSemantics.PROCESS, StageSemantics.FAILURE, StageSemantics.SUCCESS);
    private static final int CATEGORIES = 3;
    private static final int PLACES = 120;

    private SettingsCalls() {}

    static void addStatus(Crm crm, int number) {
        StageSemantics meaning = MEANINGS.get(number % MEANINGS.size());
        @Nullable Integer sort = number % 4 == 0 ? null : place(number);
        String list = LISTS.get(number / 3 % LISTS.size());
        crm.statuses()
                .add(Samples.ACTOR, new NewStatus(list, "X" + number % 3, "Статус " + number, sort, null, meaning));
    }

    static void moveStatus(Crm crm, int number) {
        crm.statuses().update(Samples.ACTOR, status(crm, number), new StatusChanges(null, place(number), null));
    }

    static void removeStatus(Crm crm, int number) {
        crm.statuses().remove(Samples.ACTOR, status(crm, number), number % 2 == 0);
    }

    static void addCategory(Crm crm, int number) {
        crm.categories().add(Samples.ACTOR, new CategoryChanges("Воронка " + number, place(number), number % 3 == 0));
    }

    static void removeCategory(Crm crm, int number) {
        crm.categories().remove(Samples.ACTOR, number % CATEGORIES);
    }

    private static int status(Crm crm, int number) {
        List<Status> statuses = crm.referenceData().statuses();
        return statuses.get(number % statuses.size()).id();
    }

    /** Now and then below zero. */
    private static int place(int number) {
        return number / 3 % PLACES - 5;
    }
}
