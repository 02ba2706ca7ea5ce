package dev.sdelka.directory;

import dev.sdelka.field.TextLimits;
import dev.sdelka.validation.TextLength;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the fields of a status may be. */
final class StatusLimits {

    private static final int MAX_COLOR = 20;
    private static final int MAX_STATUS_ID = 50;

    /** With the prefix of its category: the longer that is, the less is left. */
    private static final int MAX_STAGE_ID = 22;

    private static final Pattern STAGE_ID = Pattern.compile("[A-Za-z0-9_-]+");

    private StatusLimits() {}

    /** What a stage may be called. */
    static boolean isStageId(String statusId, String prefix) {
        return statusId.startsWith(prefix)
                && STAGE_ID.matcher(statusId.substring(prefix.length())).matches()
                && !TextLength.isAbove(statusId, MAX_STAGE_ID);
    }

    /** What an entry of another list may be called. */
    static boolean isStatusId(String statusId) {
        return !statusId.isEmpty() && TextLimits.isShort(statusId) && !TextLength.isAbove(statusId, MAX_STATUS_ID);
    }

    /** Whether what may be changed later is in order. */
    static boolean areInOrder(String name, @Nullable Integer sort, @Nullable String color) {
        return TextLimits.isShort(name)
                && (sort == null || sort >= 0)
                && (color == null || (TextLimits.isShort(color) && !TextLength.isAbove(color, MAX_COLOR)));
    }
}
