package dev.sdelka.directory;

import dev.sdelka.error.CrmException;
import dev.sdelka.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes of the statuses in reference data. The stages of a category keep their shape: those in which deals are worked on, at least one, then the one of success, and
 * at least one of failure.
 */
public final class StatusEdits {

    private StatusEdits() {}

    /**
     * Adds a status.
     *
     * @param data the reference data
     * @param status the status
     * @return the reference data with it, as the status with the greatest id
     * @throws CrmException {@code STATUS_LIST_UNKNOWN}, {@code STATUS_NAME_REQUIRED}, {@code STATUS_INVALID}, {@code STATUS_EXISTS}, {@code
     *     STATUS_STAGE_AFTER_SUCCESS}
     */
    public static ReferenceData add(ReferenceData data, NewStatus status) {
        Optional<Category> category = category(data, status.listId());
        String prefix = category.map(Category::stagePrefix).orElse("");
        String statusId = status.statusId().startsWith(prefix) ? status.statusId() : prefix + status.statusId();
        StageSemantics semantics = status.semantics();
        StageSemantics meaning = semantics == null || category.isEmpty() ? StageSemantics.PROCESS : semantics;
        Integer sort = status.sort();
        Status added = new Status(
                data.lastIds().status() + 1,
                status.listId(),
                statusId,
                status.name(),
                "",
                sort == null ? StatusOrder.next(data.statuses(status.listId()), meaning, category.isPresent()) : sort,
                false,
                orElse(status.color(), ""),
                meaning);
        check(added, category, false);
        if (data.status(status.listId(), statusId).isPresent()) {
            throw CrmException.of(ErrorCode.STATUS_EXISTS);
        }
        List<Status> statuses = new ArrayList<>(data.statuses());
        statuses.add(added);
        return inShape(data.with(data.categories(), statuses), status.listId());
    }

    /**
     * Changes a status.
     *
     * @param data the reference data
     * @param id the status
     * @param changes what is to become different
     * @return the reference data with the changes
     * @throws CrmException {@code STATUS_NOT_FOUND}, {@code STATUS_INVALID}, {@code STATUS_STAGE_AFTER_SUCCESS}
     */
    public static ReferenceData update(ReferenceData data, int id, StatusChanges changes) {
        Status current = require(data, id);
        String name = orElse(changes.name(), current.name());
        if (name.isBlank()) {
            throw CrmException.of(ErrorCode.STATUS_INVALID);
        }
        check(name, changes.sort(), changes.color());
        List<Status> statuses = new ArrayList<>(data.statuses());
        statuses.set(
                statuses.indexOf(current),
                new Status(
                        id,
                        current.listId(),
                        current.statusId(),
                        name,
                        current.systemName(),
                        orElse(changes.sort(), current.sort()),
                        current.isSystem(),
                        orElse(changes.color(), current.color()),
                        current.semantics()));
        return inShape(data.with(data.categories(), statuses), current.listId());
    }

    /**
     * Removes a status. Whether deals are in it is for others to ask.
     *
     * @param data the reference data
     * @param id the status
     * @param isForced whether it may be a system one
     * @return the reference data without it
     * @throws CrmException {@code STATUS_NOT_FOUND}, {@code STATUS_IS_SYSTEM}; {@code STATUS_INVALID} if it is the last stage of its meaning, or the last
     *     entry of its list
     */
    public static ReferenceData remove(ReferenceData data, int id, boolean isForced) {
        Status status = require(data, id);
        if (status.isSystem() && !isForced) {
            throw CrmException.of(ErrorCode.STATUS_IS_SYSTEM);
        }
        boolean isLast = data.statuses(status.listId()).stream()
                .noneMatch(other -> other.id() != id && other.semantics() == status.semantics());
        if (isLast) {
            throw CrmException.of(ErrorCode.STATUS_INVALID);
        }
        List<Status> statuses = new ArrayList<>(data.statuses());
        statuses.remove(status);
        return data.with(data.categories(), statuses);
    }

    /**
     * The status with an id.
     *
     * @param data the reference data
     * @param id any number
     * @return the status
     * @throws CrmException {@code STATUS_NOT_FOUND}
     */
    public static Status require(ReferenceData data, long id) {
        return data.statuses().stream()
                .filter(status -> status.id() == id)
                .findFirst()
                .orElseThrow(() -> CrmException.of(ErrorCode.STATUS_NOT_FOUND));
    }

    /**
     * The category whose stages a list holds.
     *
     * @param data the reference data
     * @param listId any list
     * @return empty if it holds no stages
     */
    public static Optional<Category> category(ReferenceData data, String listId) {
        return data.categories().stream()
                .filter(category -> category.stageListId().equals(listId))
                .findFirst();
    }

    private static boolean isPlainList(String listId) {
        return listId.equals(Status.DEAL_TYPE) || listId.equals(Status.SOURCE);
    }

    /**
     * Checks a status by itself, as {@link #add} does.
     *
     * @param status the status
     * @param category the category whose stages its list holds, if it holds any
     * @param isOtherList whether the list is another one that is known
     * @throws CrmException {@code STATUS_LIST_UNKNOWN}, {@code STATUS_NAME_REQUIRED}, {@code STATUS_INVALID}
     */
    public static void check(Status status, Optional<Category> category, boolean isOtherList) {
        if (category.isEmpty() && !isPlainList(status.listId()) && !isOtherList) {
            throw CrmException.of(ErrorCode.STATUS_LIST_UNKNOWN);
        } else if (status.name().isBlank()) {
            throw CrmException.of(ErrorCode.STATUS_NAME_REQUIRED);
        }
        check(status.name(), status.sort(), status.color());
        boolean isId = category.map(it -> StatusLimits.isStageId(status.statusId(), it.stagePrefix()))
                .orElseGet(() -> StatusLimits.isStatusId(status.statusId()));
        if (!isId) {
            throw CrmException.of(ErrorCode.STATUS_INVALID);
        }
    }

    /** Only the list that was changed: what a host put into the others is not at stake. */
    private static ReferenceData inShape(ReferenceData data, String listId) {
        if (category(data, listId).isPresent()) {
            checkOrder(data, listId);
        }
        return data;
    }

    /**
     * Checks that the stages of a category are in order, as {@link #add} does.
     *
     * @param data the reference data
     * @param listId a list of stages
     * @throws CrmException {@code STATUS_INVALID}, {@code STATUS_STAGE_AFTER_SUCCESS}
     */
    public static void checkOrder(ReferenceData data, String listId) {
        StatusOrder.requireShape(data.statuses(listId));
    }

    private static void check(String name, @Nullable Integer sort, @Nullable String color) {
        if (!StatusLimits.areInOrder(name, sort, color)) {
            throw CrmException.of(ErrorCode.STATUS_INVALID);
        }
    }

    private static <T> T orElse(@Nullable T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
