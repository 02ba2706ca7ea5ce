package dev.sdelka.directory;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.SmartProcess.History;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Changes of the smart processes in reference data. */
public final class SmartProcessEdits {

    private static final int FIRST_EVEN_NUMBER = 1030;
    private static final int FIRST_SMALL_NUMBER = 128;
    private static final int LAST_SMALL_NUMBER = 192;

    private static final Set<SmartProcessOption> ON_BY_DEFAULT = Set.of(SmartProcessOption.OPEN_PERMISSIONS);

    private SmartProcessEdits() {}

    /**
     * Adds a smart process.
     *
     * @param data the reference data
     * @param input what it is to be; the title must be given
     * @param actor who adds it
     * @param now when
     * @return the reference data with it, as the smart process with the greatest id
     * @throws CrmException {@code SMART_PROCESS_NUMBER_INVALID}, {@code SMART_PROCESS_FIELD_INVALID}, {@code
     *     SMART_PROCESS_SECTION_REQUIRED}
     */
    public static ReferenceData add(ReferenceData data, SmartProcessInput input, Actor actor, Instant now) {
        SmartProcessInputReader reader = new SmartProcessInputReader(input);
        String title = reader.title(null);
        int number = reader.number().orElseGet(() -> nextNumber(data));
        requireNumber(number);
        if (isTaken(data, number)) {
            throw CrmException.of(ErrorCode.SMART_PROCESS_NUMBER_INVALID);
        }
        List<SmartProcess> processes = new ArrayList<>(data.smartProcesses());
        processes.add(new SmartProcess(
                0,
                number,
                title,
                reader.options(ON_BY_DEFAULT),
                reader.relations(SmartProcessInputReader.PARENTS, List.of()),
                reader.relations(SmartProcessInputReader.CHILDREN, List.of()),
                reader.linkedUserFields(Set.of()),
                new History(actor.userId(), now, actor.userId(), now)));
        return data.withSmartProcesses(processes);
    }

    /**
     * Checks a smart process by itself, as {@link #add} does.
     *
     * @param process the smart process
     * @throws CrmException {@code SMART_PROCESS_NUMBER_INVALID}, {@code SMART_PROCESS_FIELD_INVALID}
     */
    public static void check(SmartProcess process) {
        requireNumber(process.entityTypeId());
        SmartProcessInputReader.requireTitle(process.title());
    }

    /**
     * Changes a smart process. Its number stays.
     *
     * @param data the reference data
     * @param id the smart process
     * @param input only what is to become different
     * @param actor who changes it
     * @param now when
     * @return the reference data with the change
     * @throws CrmException {@code SMART_PROCESS_NOT_FOUND}, {@code SMART_PROCESS_FIELD_INVALID}, {@code SMART_PROCESS_SECTION_REQUIRED}
     */
    public static ReferenceData update(ReferenceData data, int id, SmartProcessInput input, Actor actor, Instant now) {
        SmartProcess current = require(data, id);
        SmartProcessInputReader reader = new SmartProcessInputReader(input);
        SmartProcess changed = new SmartProcess(
                id,
                current.entityTypeId(),
                reader.title(current.title()),
                reader.options(current.options()),
                reader.relations(SmartProcessInputReader.PARENTS, current.parents()),
                reader.relations(SmartProcessInputReader.CHILDREN, current.children()),
                reader.linkedUserFields(current.linkedUserFields()),
                new History(current.history().createdBy(), current.history().createdTime(), actor.userId(), now));
        List<SmartProcess> processes = new ArrayList<>(data.smartProcesses());
        processes.set(processes.indexOf(current), changed);
        return data.withSmartProcesses(processes);
    }

    /**
     * Removes a smart process. Whether deals have its items as parents is for others to ask.
     *
     * @param data the reference data
     * @param id the smart process
     * @return the reference data without it
     * @throws CrmException {@code SMART_PROCESS_NOT_FOUND}
     */
    public static ReferenceData remove(ReferenceData data, int id) {
        List<SmartProcess> processes = new ArrayList<>(data.smartProcesses());
        processes.remove(require(data, id));
        return data.withSmartProcesses(processes);
    }

    /**
     * The smart process with an id.
     *
     * @param data the reference data
     * @param id any number
     * @return the smart process
     * @throws CrmException {@code SMART_PROCESS_NOT_FOUND}
     */
    public static SmartProcess require(ReferenceData data, int id) {
        return data.smartProcesses().stream()
                .filter(process -> process.id() == id)
                .findFirst()
                .orElseThrow(() -> CrmException.of(ErrorCode.SMART_PROCESS_NOT_FOUND));
    }

    private static void requireNumber(int number) {
        boolean isInRange = number >= FIRST_EVEN_NUMBER
                ? number % 2 == 0
                : number >= FIRST_SMALL_NUMBER && number <= LAST_SMALL_NUMBER;
        if (!isInRange) {
            throw CrmException.of(ErrorCode.SMART_PROCESS_NUMBER_INVALID);
        }
    }

    private static boolean isTaken(ReferenceData data, int number) {
        return data.smartProcesses().stream().anyMatch(process -> process.entityTypeId() == number);
    }

    private static int nextNumber(ReferenceData data) {
        int number = FIRST_EVEN_NUMBER;
        while (isTaken(data, number)) {
            number += 2;
        }
        return number;
    }
}
