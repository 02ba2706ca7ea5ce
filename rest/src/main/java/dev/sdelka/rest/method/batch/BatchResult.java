package dev.sdelka.rest.method.batch;

import dev.sdelka.rest.call.RestResult;
import dev.sdelka.rest.error.ProtocolError;
import dev.sdelka.rest.error.ProtocolException;
import dev.sdelka.rest.error.WireError;
import dev.sdelka.rest.limit.AnswerRoom;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what commands answer, by their keys. Serves one batch. */
final class BatchResult {

    /** What commands that change something answer is shorter by far. */
    private static final long SHORT = 64 * 1024;

    private final long most;
    private final AnswerRoom.Share room;
    private final Map<String, @Nullable Object> results = new LinkedHashMap<>();
    private final Map<String, Object> errors = new LinkedHashMap<>();
    private final Map<String, Object> totals = new LinkedHashMap<>();
    private final Map<String, Object> nexts = new LinkedHashMap<>();
    private final Map<String, Object> times = new LinkedHashMap<>();
    private long taken;

    /**
     * Collects results.
     *
     * @param most how many characters they may have together
     * @param room what they take of the room for the results of all batches
     */
    BatchResult(long most, AnswerRoom.Share room) {
        this.most = most;
        this.room = room;
    }

    /** Refuses a command that was not made yet if there is no room for anything. */
    void requireRoom() {
        requireRoom(1);
    }

    /** Refuses a result for which there is no room. What a command did is always told: that is short. */
    void take(long characters) {
        if (characters > SHORT) {
            requireRoom(characters);
        }
        room.take(characters);
        taken += characters;
    }

    private void requireRoom(long characters) {
        if (taken + characters > most || !room.canEverHold(characters)) {
            throw ProtocolException.of(ProtocolError.REQUEST_TOO_LARGE, "limit", most);
        } else if (!room.hasRoomFor(characters)) {
            throw ProtocolException.of(ProtocolError.QUERY_LIMIT_EXCEEDED);
        }
    }

    /** What commands answered so far; grows with each. */
    Map<String, @Nullable Object> results() {
        return results;
    }

    void succeeded(String key, RestResult result, Map<String, Object> time) {
        results.put(key, result.value());
        if (result.total() != null) {
            totals.put(key, result.total());
        }
        if (result.next() != null) {
            nexts.put(key, result.next());
        }
        times.put(key, time);
    }

    void failed(String key, WireError error) {
        errors.put(key, error.toFields());
    }

    /** The five parts in the order of the wire. */
    Map<String, Object> toFields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("result", results);
        fields.put("result_error", errors);
        fields.put("result_total", totals);
        fields.put("result_next", nexts);
        fields.put("result_time", times);
        return fields;
    }
}
