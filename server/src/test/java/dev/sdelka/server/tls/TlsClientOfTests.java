package dev.sdelka.server.tls;

import dev.sdelka.server.TrustOfTests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** A client that trusts one PEM file and nothing else, and checks the name that it calls. */
final class TlsClientOfTests {

    private static final int ANSWER = 42;

    private final SSLContext context;

    TlsClientOfTests(Path trusted) throws IOException, GeneralSecurityException {
        context = TrustOfTests.in(trusted);
    }

    /** Calls a server of the context over a real socket; gives the certificate that it showed. */
    X509Certificate call(SSLContext served, String name, String protocol) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (SSLServerSocket server =
                (SSLServerSocket) served.getServerSocketFactory().createServerSocket(0, 1, here)) {
            Future<?> answered = thread.submit(() -> {
                try (Socket socket = server.accept()) {
                    socket.getOutputStream().write(ANSWER);
                }
                return null;
            });
            try (Socket plain = new Socket(here, server.getLocalPort());
                    SSLSocket socket = (SSLSocket)
                            context.getSocketFactory().createSocket(plain, name, server.getLocalPort(), true)) {
                SSLParameters parameters = socket.getSSLParameters();
                parameters.setEndpointIdentificationAlgorithm("HTTPS");
                parameters.setProtocols(new String[] {protocol});
                socket.setSSLParameters(parameters);
                if (socket.getInputStream().read() != ANSWER) {
                    throw new IOException("not the answer of the server");
                }
                answered.get();
                return (X509Certificate) socket.getSession().getPeerCertificates()[0];
            } catch (ExecutionException e) {
                throw new IOException("the server failed", e);
            }
        } finally {
            thread.shutdownNow();
        }
    }
}
