package dev.sdelka.benchmarks.start;

import dev.sdelka.benchmarks.http.ServerProcess;
import dev.sdelka.benchmarks.runner.Lane;
import dev.sdelka.benchmarks.runner.Measure;
import dev.sdelka.benchmarks.runner.Slice;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Starts a program, calls it once, and stops it. */
record StartLane(String name, List<String> command, FirstCall firstCall) implements Lane {

    private static final double NANOS_PER_SECOND = 1e9;

    /** What is asked of a program that is there. */
    interface FirstCall {
        void run(URI address) throws IOException;
    }

    @Override
    public Slice run(long nanos) throws Exception {
        long start = System.nanoTime();
        try (ServerProcess server = ServerProcess.start(command)) {
            firstCall.run(server.address());
            long taken = System.nanoTime() - start;
            return new Slice(1, taken, Map.of(Measure.START, taken / NANOS_PER_SECOND));
        }
    }

    /** Asks for a deal, over a socket: a client of the JDK would take its own time to start. */
    static void ask(URI webhook) throws IOException {
        try (Socket socket = new Socket(webhook.getHost(), webhook.getPort())) {
            String body = "{\"id\":1}";
            String request = "POST " + webhook.getPath() + "crm.deal.get HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                    + "Content-Type: application/json\r\nConnection: close\r\nContent-Length: " + body.length()
                    + "\r\n\r\n" + body;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            try (InputStream answer = socket.getInputStream()) {
                String text = new String(answer.readAllBytes(), StandardCharsets.UTF_8);
                if (!text.startsWith("HTTP/1.1 200")) {
                    throw new IOException("another answer: " + text);
                }
            }
        }
    }
}
