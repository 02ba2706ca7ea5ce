package dev.sdelka.benchmarks.http;

import dev.sdelka.benchmarks.runner.Slice;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Calls over plain sockets on one thread, for machines without wrk. Connections stay open from slice to slice. */
final class SocketLoad implements LoadGenerator, AutoCloseable {

    private final Map<URI, Connections> connections = new HashMap<>();

    /** The connections to a server. */
    private record Connections(Selector selector, List<Caller> callers) {}

    @Override
    public String name() {
        return "a thread with sockets";
    }

    @Override
    public Slice run(URI webhook, int deals, long nanos) throws IOException {
        Connections open = connections.get(webhook);
        if (open == null) {
            open = open(webhook, deals);
            connections.put(webhook, open);
        }
        long start = System.nanoTime();
        long done = 0;
        for (Caller caller : open.callers()) {
            caller.send();
        }
        int underWay = open.callers().size();
        while (underWay > 0) {
            open.selector().select();
            boolean goesOn = System.nanoTime() - start < nanos;
            for (SelectionKey key : open.selector().selectedKeys()) {
                Caller caller = (Caller) key.attachment();
                if (caller.receive()) {
                    done++;
                    if (goesOn) {
                        caller.send();
                    } else {
                        underWay--;
                    }
                }
            }
            open.selector().selectedKeys().clear();
        }
        return new Slice(done, System.nanoTime() - start, Map.of());
    }

    private static Connections open(URI webhook, int deals) throws IOException {
        Selector selector = Selector.open();
        List<Caller> callers = new ArrayList<>();
        InetSocketAddress address = new InetSocketAddress(webhook.getHost(), webhook.getPort());
        for (int i = 0; i < CONNECTIONS; i++) {
            Caller caller = new Caller(address, webhook.getPath() + "crm.deal.get", deals, i);
            caller.register(selector);
            callers.add(caller);
        }
        return new Connections(selector, callers);
    }

    @Override
    public void close() throws IOException {
        for (Connections open : connections.values()) {
            for (Caller caller : open.callers()) {
                caller.close();
            }
            open.selector().close();
        }
    }
}
