package dev.sdelka.server.http;

import java.nio.ByteBuffer;

/**
 * Keeps account of the memory that the headers of the requests on one connection take. A header may stay unfinished as long as its
 * sender keeps the slowest rate, and many thousands of them at a time would take more than there is. What usual headers need is
 * granted to each connection, for connections are limited themselves; whoever wants more takes it of the room for all.
 *
 * <p>What is seen are the bytes as they come in: headers, bodies, and headers behind bodies in one buffer. What is not surely a
 * body is counted. Thread-safe.
 */
final class HeaderMeter {

    /** Twice what browsers send. */
    static final int GRANTED = 8 * 1024;

    /** A text is collected, grows by doubling, and is kept with its parts, as the address is. */
    private static final int COST_OF_BYTE = 3;

    /** A header of two letters is an object, two texts and a place in a list. */
    private static final int COST_OF_LINE = 100;

    private final MemoryRoom room;
    private MemoryRoom.Share share;
    private long cost;
    private Part part = Part.HEADERS;
    private boolean isClosed;
    private boolean hasComeSinceRequest = true;
    private boolean hasBodyComeSince;

    /** What came last and lies behind the headers: a body, or the headers of another request. */
    private long bytesBehind;

    private long costBehind;
    private long lastBytes;
    private long lastCost;
    private int lines;
    private int lettersInLine;

    private enum Part {
        HEADERS,
        BODY,
        BODY_AND_TRAILERS
    }

    HeaderMeter(MemoryRoom room) {
        this.room = room;
        this.share = room.share();
    }

    /**
     * Counts bytes that came in.
     *
     * @param buffer holds them, from a position up to another
     * @return false if there is no room for them, so that the connection is to be closed
     */
    synchronized boolean count(ByteBuffer buffer, int from, int to) {
        hasComeSinceRequest = true;
        hasBodyComeSince = false;
        int end = part == Part.HEADERS ? endOfHeaders(buffer, from, to) : from;
        lastBytes = (long) to - end;
        lastCost = cost(buffer, end, to);
        bytesBehind += lastBytes;
        costBehind += lastCost;
        return part == Part.BODY || take(part == Part.HEADERS ? cost(buffer, from, end) : cost(buffer, from, to));
    }

    /**
     * The headers are whole, and take room until the request is answered: the caller gives it back then.
     *
     * @param mayTrail whether headers may follow the body, too
     */
    synchronized MemoryRoom.Share handOver(boolean mayTrail) {
        part = mayTrail ? Part.BODY_AND_TRAILERS : Part.BODY;
        if (!hasComeSinceRequest) { // it lay behind another one, with who knows what behind it
            return room.share();
        }
        MemoryRoom.Share whole = share;
        share = room.share();
        cost = 0;
        return whole;
    }

    /**
     * Takes room for what came together with the headers, before it is read.
     *
     * @return false if headers may lie in it, for which there is no room
     */
    synchronized boolean hasRoomBehind() {
        return part != Part.BODY_AND_TRAILERS || take(costBehind);
    }

    /**
     * Some of what came last was a part of a body, of which others keep account; what came before it were no headers.
     *
     * @return false if there is no room for what may lie behind it
     */
    synchronized boolean bodyHasCome(int bytes) {
        if (!hasBodyComeSince) {
            hasBodyComeSince = true;
            bytesBehind = lastBytes;
            costBehind = lastCost;
        }
        long left = Math.max(0, bytesBehind - bytes);
        costBehind = left == 0 ? 0 : costBehind * left / bytesBehind;
        bytesBehind = left;
        cost = 0;
        share.giveBack();
        return part != Part.BODY_AND_TRAILERS || take(costBehind);
    }

    /**
     * What comes next is the headers of another request, some of which may be there.
     *
     * @return false if there is no room for them
     */
    synchronized boolean requestIsWhole() {
        part = Part.HEADERS;
        lines = 0;
        lettersInLine = 0;
        boolean hasRoom = true;
        if (hasComeSinceRequest) {
            long next = costBehind;
            reset();
            hasRoom = take(next);
        }
        hasComeSinceRequest = false;
        return hasRoom;
    }

    /** The connection has ended. */
    synchronized void close() {
        isClosed = true;
        reset();
    }

    private void reset() {
        bytesBehind = 0;
        costBehind = 0;
        lastBytes = 0;
        lastCost = 0;
        cost = 0;
        share.giveBack();
    }

    private boolean take(long more) {
        long beyond = Math.max(0, cost + more - Math.max(cost, GRANTED));
        cost += more;
        return !isClosed && (beyond == 0 || share.take(beyond));
    }

    /** Behind the empty line that follows others. */
    private int endOfHeaders(ByteBuffer buffer, int from, int to) {
        for (int at = from; at < to; at++) {
            byte letter = buffer.get(at);
            if (letter == '\n' && lettersInLine == 0 && lines > 0) {
                return at + 1;
            } else if (letter == '\n') {
                lines += lettersInLine == 0 ? 0 : 1;
                lettersInLine = 0;
            } else if (letter != '\r') {
                lettersInLine++;
            }
        }
        return to;
    }

    private static long cost(ByteBuffer buffer, int from, int to) {
        long cost = 0;
        for (int at = from; at < to; at++) {
            cost += buffer.get(at) == '\n' ? COST_OF_BYTE + COST_OF_LINE : COST_OF_BYTE;
        }
        return cost;
    }
}
