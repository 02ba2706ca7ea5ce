package dev.sdelka.benchmarks.http;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A connection that is called over: a request goes out when the answer to the one before has come. Used by one thread. */
final class Caller implements AutoCloseable {

    private static final int LARGEST = 1 << 16;
    private static final int STRIDE = 7_919;
    private static final byte[] OK = "HTTP/1.1 200 ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final int CASE = 0x20;

    private final SocketChannel channel;
    private final String path;
    private final int deals;
    private final byte[] received = new byte[LARGEST];
    private final ByteBuffer room = ByteBuffer.wrap(received);
    private long next;
    private int whole;

    Caller(InetSocketAddress address, String path, int deals, int number) throws IOException {
        channel = SocketChannel.open(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        this.path = path;
        this.deals = deals;
        next = (long) number * STRIDE * STRIDE;
    }

    void register(Selector selector) throws IOException {
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, this);
    }

    /** Sends the next request, which is so short that it always goes out at once. */
    void send() throws IOException {
        next += STRIDE;
        String body = "{\"id\":" + (1 + next % deals) + "}";
        ByteBuffer request = ByteBuffer.wrap(("POST " + path
                        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        room.clear();
        whole = 0;
        while (request.hasRemaining()) {
            channel.write(request);
        }
    }

    /** Takes what has come; true once the answer is whole. */
    boolean receive() throws IOException {
        if (channel.read(room) < 0) {
            throw new EOFException("the server closed a connection");
        }
        if (whole == 0) {
            whole = length();
        }
        return whole > 0 && room.position() >= whole;
    }

    /** How long the answer will be, its head included; 0 if the head has not come. */
    private int length() throws IOException {
        int end = find(END, 0);
        if (end < 0) {
            return 0;
        }
        int field = find(LENGTH, 0);
        if (find(OK, 0) != 0 || field < 0 || field > end) {
            throw new IOException(
                    "another answer: " + new String(received, 0, room.position(), StandardCharsets.UTF_8));
        }
        int length = 0;
        for (int i = field + LENGTH.length; received[i] != '\r'; i++) {
            if (received[i] != ' ') {
                length = length * 10 + received[i] - '0';
            }
        }
        return end + END.length + length;
    }

    /** Where bytes stand, in whatever case; −1 if nowhere. */
    private int find(byte[] wanted, int from) {
        for (int i = from; i + wanted.length <= room.position(); i++) {
            int same = 0;
            while (same < wanted.length && lower(received[i + same]) == lower(wanted[same])) {
                same++;
            }
            if (same == wanted.length) {
                return i;
            }
        }
        return -1;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter | CASE : letter;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
