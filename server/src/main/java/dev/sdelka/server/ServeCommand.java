package dev.sdelka.server;

import dev.sdelka.Crm;
import dev.sdelka.order.OrderDirectory;
import dev.sdelka.rest.RestEndpoint;
import dev.sdelka.server.http.HttpServer;
import dev.sdelka.server.option.OrdersOption;
import dev.sdelka.server.option.StatusProfileOption;
import dev.sdelka.server.option.StorageOption;
import dev.sdelka.server.option.WebhookOption;
import dev.sdelka.server.option.ZoneConverter;
import dev.sdelka.server.portal.DemoPortal;
import dev.sdelka.storage.Storage;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code serve}: answers calls over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = "Answers calls over HTTP until SIGTERM or SIGINT.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    private static final int MAX_PORT = 65_535;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "Port, 0 for a free one. Default: ${DEFAULT-VALUE}")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Name or address to listen on. Default: ${DEFAULT-VALUE}")
    private String host = "";

    @Option(
            names = "--storage",
            paramLabel = "STORAGE",
            defaultValue = "sqlite:sdelka.db",
            converter = StorageOption.Converter.class,
            description = "sqlite:FILE or memory. Default: ${DEFAULT-VALUE}")
    private @Nullable StorageOption storage;

    @Option(
            names = "--webhook",
            paramLabel = "USER:CODE[:scope,...]",
            converter = WebhookOption.Converter.class,
            description = "Who may call; may be repeated. Default: a random code for user 1, all scopes")
    private @Nullable List<WebhookOption> webhooks;

    @Option(
            names = "--demo",
            description = "Fill an empty store with the deals and orders of the reference's examples.")
    private boolean demo;

    @Option(
            names = "--orders",
            paramLabel = "registered|any",
            defaultValue = "registered",
            description = "Which orders exist: those registered in the store, or any. Default: ${DEFAULT-VALUE}")
    private OrdersOption orders = OrdersOption.registered;

    @Option(
            names = "--status-profile",
            paramLabel = "seed|current",
            defaultValue = "seed",
            description = "HTTP statuses of protocol errors: of the founding document or of the current reference."
                    + " Default: ${DEFAULT-VALUE}")
    private StatusProfileOption statusProfile = StatusProfileOption.seed;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = ZoneConverter.class,
            description =
                    "The portal's time zone, such as Europe/Moscow or +02:00. Default: the system's, +02:00 with --demo")
    private @Nullable ZoneId zone;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > MAX_PORT) {
            throw new ParameterException(
                    commandLine(), "Invalid value for option '--port': expected 0 to 65535, not " + port);
        }
        host = host.replaceAll("^\\[(.*)]$", "$1");
        if (host.isBlank()) {
            throw new ParameterException(
                    commandLine(), "Invalid value for option '--host': expected a name or an address");
        }
        List<WebhookOption> callers = webhooks == null ? List.of(WebhookOption.random(new SecureRandom())) : webhooks;
        CountDownLatch stopped = new CountDownLatch(1);
        Crm crm = openCrm();
        HttpServer server = startServer(crm, callers);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            crm.close();
            stopped.countDown();
        }));
        String name = host.contains(":") ? "[" + host + "]" : host;
        commandLine()
                .getOut()
                .println("Listening on http://" + name + ":" + server.port() + "/rest/"
                        + callers.get(0).address() + "/");
        commandLine().getOut().flush();
        stopped.await();
        return 0;
    }

    private Crm openCrm() {
        Storage opened = Objects.requireNonNull(storage).open();
        try {
            if (demo) {
                DemoPortal.load(opened);
            }
            Crm.Builder builder = Crm.builder(opened).clock(Clock.system(portalZone()));
            if (orders == OrdersOption.any) {
                builder.orderDirectory(OrderDirectory.any());
            }
            return builder.build();
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private HttpServer startServer(Crm crm, List<WebhookOption> callers) throws IOException {
        RestEndpoint.Builder endpoint = RestEndpoint.builder(crm).statusProfile(statusProfile.profile());
        callers.forEach(caller -> endpoint.webhook(caller.webhook()));
        try {
            return HttpServer.start(host, port, endpoint.build());
        } catch (IOException | RuntimeException e) {
            crm.close();
            throw e;
        }
    }

    private ZoneId portalZone() {
        if (zone != null) {
            return zone;
        }
        return demo ? DemoPortal.ZONE : ZoneId.systemDefault();
    }

    private CommandLine commandLine() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
