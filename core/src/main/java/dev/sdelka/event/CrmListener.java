package dev.sdelka.event;

/**
 * A host's ear. It hears of each event once, after its unit of work was committed, in the order of the commits, one event at a time; on the thread of
 * a caller, mostly before that caller's call returns. It may call the services; what it changes is told after what is being told. What it throws is
 * logged and harms nobody, but for an {@link OutOfMemoryError} or {@link InternalError}, which the caller gets once everybody was told. A crash of the process between commit and telling loses the telling.
 */
@FunctionalInterface
public interface CrmListener {

    /**
     * Hears of an event.
     *
     * @param event what happened
     */
    void on(CrmEvent event);
}
