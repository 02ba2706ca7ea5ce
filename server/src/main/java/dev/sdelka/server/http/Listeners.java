package dev.sdelka.server.http;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.HttpVersion;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.ssl.SslHandshakeListener;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The listeners of a server.
 *
 * @param http for HTTP
 * @param https for HTTPS; empty if there is none
 */
record Listeners(WatchedConnector http, Optional<WatchedConnector> https) {

    private static final int BACKLOG = 1024;
    private static final String[] TLS_VERSIONS = {"TLSv1.2", "TLSv1.3"};

    /** Makes listeners that are not yet open, and whose work is done by an executor. */
    static Listeners of(HttpSettings settings, String address, Server server, Executor threads) {
        MemoryRoom headers = new MemoryRoom(settings.limits().maxHeaderMemory());
        WatchedConnector http = connector(settings, address, settings.port(), server, threads, headers, http(settings));
        Optional<WatchedConnector> https = settings.tls()
                .map(tls ->
                        connector(settings, address, tls.port(), server, threads, headers, tls(tls), http(settings)));
        return new Listeners(http, https);
    }

    private static WatchedConnector connector(
            HttpSettings settings,
            String address,
            int port,
            Server server,
            Executor threads,
            MemoryRoom headers,
            ConnectionFactory... factories) {
        WatchedConnector connector =
                new WatchedConnector(server, threads, settings.limits().slowestSender(), headers, factories);
        connector.setHost(address);
        connector.setPort(port);
        connector.setAcceptQueueSize(BACKLOG);
        connector.setIdleTimeout(settings.limits().idleTimeout().toMillis());
        server.addConnector(connector);
        return connector;
    }

    /** Whatever address is sent goes to the endpoint as it is: no file stands behind it, and the endpoint has words for all of them. */
    private static HttpConnectionFactory http(HttpSettings settings) {
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setRequestHeaderSize(settings.limits().maxHeaderBytes());
        configuration.setSendServerVersion(false);
        configuration.setUseInputDirectByteBuffers(
                false); // buffers are not pooled, and those of the heap cost less to make
        configuration.setUseOutputDirectByteBuffers(false);
        // Jetty adds one itself to HTTPS, and that one refuses hosts that the certificate does not name
        configuration.addCustomizer(new SecureRequestCustomizer(false));
        configuration.setUriCompliance(UriCompliance.UNSAFE.without("endpoint", UriCompliance.Violation.FRAGMENT));
        // of two hosts none matters
        configuration.setHttpCompliance(
                HttpCompliance.RFC9110.with("endpoint", HttpCompliance.Violation.MISMATCHED_AUTHORITY));
        return new HttpConnectionFactory(configuration);
    }

    private static SslConnectionFactory tls(HttpSettings.Tls tls) {
        SslContextFactory.Server context = new SslContextFactory.Server();
        context.setSslContext(tls.context());
        context.setIncludeProtocols(TLS_VERSIONS);
        SslConnectionFactory factory = MeteredSslConnection.factory(context, HttpVersion.HTTP_1_1.asString());
        factory.addBean(new SslHandshakeListener() {
            @Override
            public void handshakeSucceeded(Event event) {
                WatchedEndPoint.below(event.getEndPoint()).handshakeIsOver();
            }
        });
        return factory;
    }
}
