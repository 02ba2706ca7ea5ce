package dev.sdelka.testing;

import dev.sdelka.Crm;
import dev.sdelka.event.CrmEvent;
import dev.sdelka.rest.fault.Fault;
import dev.sdelka.server.LocalEndpoint;
import dev.sdelka.server.LocalEndpointBuilder;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Starts the local endpoint around tests: the server of {@code sdelka.jar}, on a free port of this machine, with a portal in memory behind it.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final EndpointExtension PORTAL = new EndpointExtension();
 *
 * @Test
 * void dealIsAdded() {
 *     new MyIntegration(PORTAL.url()).run();
 *     assertThat(PORTAL.crm().deals().list(Actor.user(1), DealQuery.all())).hasSize(1);
 * }
 * }</pre>
 *
 * <p>In a static field, or by {@code @ExtendWith}, one endpoint serves all tests of a class at one address; each test finds the portal as at the start: empty, the clock at
 * {@link TestCrm#START}, without faults. In a field of the instance each test has an endpoint of its own, which tests of a class that run at the same time need. Tests get a
 * {@link LocalEndpoint}, {@link Crm} or {@link MutableClock} as a parameter, too.
 *
 * <p>The clock stands until the test moves it, so a client that waits for limits or lives of tokens to pass waits in vain: see {@link EndpointExtensionBuilder#runningClock}.
 */
public final class EndpointExtension
        implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback, ParameterResolver {

    private final List<Consumer<LocalEndpointBuilder>> choices;
    private final EventRecorder recorder = new EventRecorder();
    private final MutableClock clock;
    private @Nullable LocalEndpoint running;
    private String owner = "";

    /** An extension with all defaults: user 1 may call all methods, every order exists, nothing is limited. */
    public EndpointExtension() {
        this(builder());
    }

    EndpointExtension(EndpointExtensionBuilder builder) {
        choices = builder.choices();
        clock = builder.clock();
    }

    /**
     * An extension with choices of one's own.
     *
     * @return a builder with all defaults
     */
    public static EndpointExtensionBuilder builder() {
        return new EndpointExtensionBuilder();
    }

    /**
     * Where to call: the address of a webhook, to which the name of a method is added.
     *
     * @return such as {@code http://127.0.0.1:40123/rest/1/secret/}; the same for all tests that share the endpoint
     * @throws IllegalStateException outside of tests
     */
    public URI url() {
        return endpoint().url();
    }

    /**
     * Where to call by HTTPS, see {@link #sslContext}.
     *
     * @return such as {@code https://127.0.0.1:40124/rest/1/secret/}
     * @throws IllegalStateException outside of tests, or if HTTPS was not chosen
     */
    public URI httpsUrl() {
        return https(endpoint().httpsUrl());
    }

    /**
     * What a client of HTTPS needs: it trusts the endpoint and nobody else.
     *
     * @return for {@code HttpClient.newBuilder().sslContext(…)} and the like
     * @throws IllegalStateException outside of tests, or if HTTPS was not chosen
     */
    public SSLContext sslContext() {
        return TrustingContext.of(https(endpoint().certificate()));
    }

    /**
     * The services behind the endpoint, to arrange what a test needs and to look at what it did.
     *
     * @return those of this test
     * @throws IllegalStateException outside of tests
     */
    public Crm crm() {
        return endpoint().crm();
    }

    /**
     * The portal's clock.
     *
     * @return the same for all tests; each finds it at {@link TestCrm#START}
     */
    public MutableClock clock() {
        return clock;
    }

    /**
     * All that happened in this test, whether over the wire or in Java.
     *
     * @return in the order of what happened
     */
    public List<CrmEvent> events() {
        return recorder.events();
    }

    /**
     * What happened of one kind.
     *
     * @param kind such as {@code CrmEvent.DealMoved.class}
     * @param <E> the kind
     * @return in the order of what happened
     */
    public <E extends CrmEvent> List<E> events(Class<E> kind) {
        return recorder.events(kind);
    }

    /**
     * Orders faults of calls that are made from now on, until the test ends. Those that were ordered before are forgotten.
     *
     * @param faults such as {@code Fault.next("crm.deal.add", new Fault.Refusal(ProtocolError.QUERY_LIMIT_EXCEEDED))}
     * @throws IllegalStateException outside of tests
     */
    public void orderFaults(Fault... faults) {
        endpoint().orderFaults(faults);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        startUnlessRunning(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        startUnlessRunning(context);
        clock.set(TestCrm.START);
        endpoint().reset(); // @BeforeAll may have left something, which the second test would miss
        recorder.clear();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        closeIfStartedFor(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        closeIfStartedFor(context);
    }

    /** What is replaced between tests is given to tests only, and to what runs around each of them. */
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        boolean isOfATest = parameter.getDeclaringExecutable() instanceof Method
                && context.getTestMethod().isPresent();
        return type == LocalEndpoint.class || type == MutableClock.class || (type == Crm.class && isOfATest);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Crm.class ? crm() : type == MutableClock.class ? clock : endpoint();
    }

    /** A nested class finds the endpoint of the class around it. */
    private void startUnlessRunning(ExtensionContext context) throws IOException {
        if (running == null) {
            LocalEndpointBuilder builder = LocalEndpoint.builder().clock(clock).crm(crm -> crm.listener(recorder));
            choices.forEach(choice -> choice.accept(builder));
            running = builder.start();
            owner = context.getUniqueId();
        }
    }

    private void closeIfStartedFor(ExtensionContext context) {
        if (running != null && owner.equals(context.getUniqueId())) {
            running.close();
            running = null;
        }
    }

    private LocalEndpoint endpoint() {
        if (running == null) {
            throw new IllegalStateException("the endpoint runs while tests do: in a static field from before @BeforeAll"
                    + " on, in a field of the instance from before @BeforeEach on");
        }
        return running;
    }

    private static <T> T https(Optional<T> value) {
        return value.orElseThrow(() -> new IllegalStateException("there is no HTTPS: choose https() in the builder"));
    }
}
