package dev.sdelka.benchmarks.http;

import com.sun.net.httpserver.HttpServer;
import io.undertow.Undertow;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** A program that reads a request whole and answers the same bytes each time: the most that a server can do. */
final class ConstantServer {

    private static final String TYPE = "application/json; charset=utf-8";
    private static final String HOST = "127.0.0.1";
    private static final int OK = 200;

    private ConstantServer() {}

    /** Which server. */
    enum Kind {
        JDK("server of the JDK") {
            @Override
            int start(byte[] answer) throws IOException {
                System.setProperty("sun.net.httpserver.nodelay", "true");
                HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setExecutor(Executors.newCachedThreadPool());
                server.createContext("/", exchange -> {
                    try (InputStream body = exchange.getRequestBody()) {
                        body.readAllBytes();
                    }
                    exchange.getResponseHeaders().set("Content-Type", TYPE);
                    exchange.sendResponseHeaders(OK, answer.length);
                    try (OutputStream body = exchange.getResponseBody()) {
                        body.write(answer);
                    }
                });
                server.start();
                return server.getAddress().getPort();
            }
        },
        JETTY("Jetty") {
            @Override
            int start(byte[] answer) throws Exception {
                Server server = new Server();
                ServerConnector connector = new ServerConnector(server);
                connector.setHost(HOST);
                server.addConnector(connector);
                server.setHandler(new Handler.Abstract.NonBlocking() {
                    @Override
                    public boolean handle(Request request, Response response, Callback callback) {
                        Content.Source.asByteBuffer(
                                request,
                                Promise.from(
                                        body -> {
                                            response.getHeaders().put(HttpHeader.CONTENT_TYPE, TYPE);
                                            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, answer.length);
                                            response.write(true, ByteBuffer.wrap(answer), callback);
                                        },
                                        callback::failed));
                        return true;
                    }
                });
                server.start();
                return connector.getLocalPort();
            }
        },
        UNDERTOW("Undertow") {
            @Override
            int start(byte[] answer) {
                Undertow server = Undertow.builder()
                        .addHttpListener(0, HOST)
                        .setHandler(exchange -> exchange.getRequestReceiver()
                                .receiveFullBytes((received, body) -> answer(received, answer)))
                        .build();
                server.start();
                return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
            }

            private static void answer(HttpServerExchange exchange, byte[] answer) {
                exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, TYPE);
                exchange.setResponseContentLength(answer.length);
                exchange.getResponseSender().send(ByteBuffer.wrap(answer));
            }
        };

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        abstract int start(byte[] answer) throws Exception;
    }

    /**
     * Serves until it is told to stop.
     *
     * @param args the kind and the file with the answer
     */
    public static void main(String[] args) throws Exception {
        int port = Kind.valueOf(args[0]).start(Files.readAllBytes(Path.of(args[1])));
        System.out.println("Listening on http://" + HOST + ":" + port + "/rest/1/secret/");
    }
}
