package dev.sdelka.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A socket on which tests say what no client would. Whoever waits for too long fails. */
final class RawConnection implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Pattern LENGTH = Pattern.compile("\r\ncontent-length: (\\d+)");

    private final Socket socket;

    private RawConnection(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout((int) PATIENCE.toMillis());
    }

    /** What was answered to one request. */
    record Answer(String head, String body) {

        int status() {
            return Integer.parseInt(head.substring("HTTP/1.1 ".length(), "HTTP/1.1 ".length() + 3));
        }

        boolean closes() {
            return head.toLowerCase(Locale.ROOT).contains("\r\nconnection: close");
        }

        /** The length of the body that the headers promise. */
        int length() {
            Matcher length = LENGTH.matcher(head.toLowerCase(Locale.ROOT));
            return length.find() ? Integer.parseInt(length.group(1)) : 0;
        }
    }

    static RawConnection to(int port) throws IOException {
        return new RawConnection(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    static RawConnection over(Socket socket) throws IOException {
        return new RawConnection(socket);
    }

    RawConnection send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    RawConnection send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
        return this;
    }

    /** Has no more to say, and goes on listening. */
    RawConnection sendNoMore() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** The next answer, by its length. */
    Answer answer() throws IOException {
        InputStream in = socket.getInputStream();
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the connection ended: " + head.toString(StandardCharsets.ISO_8859_1));
            }
            head.write(next);
        }
        Answer answer = new Answer(head.toString(StandardCharsets.ISO_8859_1), "");
        return new Answer(answer.head(), new String(in.readNBytes(answer.length()), StandardCharsets.UTF_8));
    }

    /** All that comes until the other side closes. */
    String rest() throws IOException {
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Waits until the other side closes, in whatever way. */
    boolean isClosed() {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) { // a reset
            return true;
        }
    }

    /** Sends a byte now and then, until the other side closes. */
    boolean isClosedWhileSending(int pauseMillis) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        socket.setSoTimeout(pauseMillis);
        while (System.nanoTime() < deadline) {
            try {
                socket.getOutputStream().write('x');
            } catch (IOException e) { // a reset
                return true;
            }
            if (isClosed()) {
                return true;
            }
        }
        return false;
    }

    /** Goes away without a word. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
