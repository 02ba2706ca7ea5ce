package dev.sdelka;

import dev.sdelka.access.Actor;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcess;
import dev.sdelka.directory.SmartProcessEdits;
import dev.sdelka.directory.SmartProcessInput;
import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Smart processes, whose items can be parents of deals: what {@code crm.type.*} does, in Java. Who may change settings may see them. Their items are kept elsewhere.
 * Thread-safe.
 */
public final class SmartProcesses {

    private final Storage storage;
    private final Settings settings;
    private final Clock clock;

    SmartProcesses(Storage storage, Settings settings, Clock clock) {
        this.storage = storage;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * All smart processes.
     *
     * @param actor who wants to see them
     * @return in the order in which deals show their links
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}
     */
    public List<SmartProcess> list(Actor actor) {
        settings.requireRight(actor);
        return storage.read(StorageReader::referenceData).smartProcesses();
    }

    /**
     * A smart process.
     *
     * @param actor who wants to see it
     * @param id any number
     * @return the smart process
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code SMART_PROCESS_NOT_FOUND}
     */
    public SmartProcess get(Actor actor, int id) {
        settings.requireRight(actor);
        return SmartProcessEdits.require(storage.read(StorageReader::referenceData), id);
    }

    /**
     * The smart process with a number.
     *
     * @param actor who wants to see it
     * @param entityTypeId any number
     * @return the smart process
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code SMART_PROCESS_NOT_FOUND}
     */
    public SmartProcess getByEntityTypeId(Actor actor, int entityTypeId) {
        return list(actor).stream()
                .filter(process -> process.entityTypeId() == entityTypeId)
                .findFirst()
                .orElseThrow(() -> CrmException.of(ErrorCode.SMART_PROCESS_NOT_FOUND));
    }

    /**
     * Adds a smart process.
     *
     * @param actor who adds it
     * @param input what it is to be; the title must be given
     * @return the smart process as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code SMART_PROCESS_NUMBER_INVALID}, {@code SMART_PROCESS_FIELD_INVALID}, {@code
     *     SMART_PROCESS_SECTION_REQUIRED}
     */
    public SmartProcess add(Actor actor, SmartProcessInput input) {
        Instant now = clock.instant();
        ReferenceData after = settings.change(actor, (data, writer) -> SmartProcessEdits.add(data, input, actor, now));
        return SmartProcessEdits.require(after, after.lastIds().smartProcess());
    }

    /**
     * Changes a smart process. Links of deals to its items stay, even while it is no parent of deals and they do not show.
     *
     * @param actor who changes it
     * @param id the smart process
     * @param input only what is to become different; the number stays
     * @return the smart process as it was stored
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code SMART_PROCESS_NOT_FOUND}, {@code SMART_PROCESS_FIELD_INVALID}, {@code
     *     SMART_PROCESS_SECTION_REQUIRED}
     */
    public SmartProcess update(Actor actor, int id, SmartProcessInput input) {
        Instant now = clock.instant();
        return SmartProcessEdits.require(
                settings.change(actor, (data, writer) -> SmartProcessEdits.update(data, id, input, actor, now)), id);
    }

    /**
     * Removes a smart process of whose items no deal shows one as a parent. Links that do not show, for it is no parent of deals any more, go along.
     *
     * @param actor who removes it
     * @param id the smart process
     * @throws CrmException {@code SETTINGS_ACCESS_DENIED}, {@code SMART_PROCESS_NOT_FOUND}, {@code SMART_PROCESS_HAS_ITEMS}
     */
    public void remove(Actor actor, int id) {
        settings.change(actor, (data, writer) -> {
            ReferenceData after = SmartProcessEdits.remove(data, id);
            SmartProcess process = SmartProcessEdits.require(data, id);
            if (process.isParentOfDeals() && Settings.hasDeal(writer, Settings.hasLink(process))) {
                throw CrmException.of(ErrorCode.SMART_PROCESS_HAS_ITEMS);
            }
            return after;
        });
    }
}
