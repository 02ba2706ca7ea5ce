package dev.sdelka.server;

import dev.sdelka.server.option.CallerOptions;
import dev.sdelka.server.option.HttpOptions;
import dev.sdelka.server.option.StoreOptions;
import dev.sdelka.server.option.TlsOptions;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code serve}: answers calls over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = "Answers calls over HTTP until SIGTERM or SIGINT.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private HttpOptions http = new HttpOptions();

    @Mixin
    private TlsOptions tls = new TlsOptions();

    @Mixin
    private StoreOptions store = new StoreOptions();

    @Mixin
    private CallerOptions callers = new CallerOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws StartException, InterruptedException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        http.check(commandLine);
        tls.check(commandLine);
        CountDownLatch stopped = new CountDownLatch(1);
        LocalEndpoint endpoint = new PortalOpener(http, tls, store, callers).open();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            endpoint.close();
            stopped.countDown();
        }));
        PrintWriter out = commandLine.getOut();
        endpoint.addresses().forEach(address -> out.println("Listening on " + address));
        endpoint.certificate().ifPresent(file -> out.println("Certificate: " + file.toAbsolutePath()));
        out.flush();
        stopped.await();
        return 0;
    }
}
