package dev.sdelka.server.tls;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** Makes a context out of a key and its certificate. */
final class ServerContext {

    private ServerContext() {}

    static SSLContext of(KeyStore keys, char[] password) throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, password);
        SSLContext context = SSLContext.getInstance("TLS");
        // the server asks its callers for no certificate, so the runtime's authorities need not be loaded
        context.init(factory.getKeyManagers(), new TrustManager[0], null);
        return context;
    }
}
