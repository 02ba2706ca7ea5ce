package dev.sdelka.server;

import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.limit.Limits;
import dev.sdelka.server.option.CallerOptions;
import dev.sdelka.server.option.HttpOptions;
import dev.sdelka.server.option.OrdersOption;
import dev.sdelka.server.option.StoreOptions;
import dev.sdelka.server.option.TlsOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;

/** Opens the endpoint that the options of {@code serve} describe. */
final class PortalOpener {

    private final HttpOptions http;
    private final TlsOptions tls;
    private final StoreOptions store;
    private final CallerOptions callers;

    PortalOpener(HttpOptions http, TlsOptions tls, StoreOptions store, CallerOptions callers) {
        this.http = http;
        this.tls = tls;
        this.store = store;
        this.callers = callers;
    }

    LocalEndpoint open() throws StartException {
        LocalEndpointBuilder builder = LocalEndpoint.builder()
                .http(http.settings())
                .storage(store::open)
                .clock(Clock.system(store.zone()))
                .webhooks(callers.webhooks())
                .forgetsCredentials(callers.forgetsCredentials())
                .rest(rest -> rest.statusProfile(store.statusProfile()).maxBytes(http.maxRequestBytes()));
        store.file().ifPresent(builder::storeFile);
        if (store.isDemo()) {
            builder.demo();
        }
        if (store.orders() == OrdersOption.any) {
            builder.crm(crm -> crm.orderDirectory(OrderDirectory.any()));
        }
        Path portalFile = callers.portalFile();
        if (portalFile != null) {
            builder.portalFile(portalFile);
        }
        Limits limits = callers.limits();
        if (limits != null) {
            builder.rest(rest -> rest.limits(limits));
        }
        if (tls.isOn()) {
            builder.tls(tls::secure);
        }
        if (tls.requiresHttps()) {
            builder.rest(rest -> rest.requiresHttps(true));
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new StartException(e);
        }
    }
}
