package dev.sdelka.reliability.fuzz;

import dev.sdelka.rest.RestResponse;
import dev.sdelka.rest.call.RestMethod;
import dev.sdelka.rest.method.MethodTable;
import dev.sdelka.storage.memory.MemoryStorage;
import java.util.List;
import java.util.Map;

/** A target that is reached by a request: sends it, looks at the answer, and puts the portal back to what it was. */
abstract class WireTarget implements Target {

    /** What the whole sample takes in an answer, several times over. */
    private static final long ANSWER_BYTES = 256 * 1024;
    /** What is sent comes back at most so often in so many escapes. */
    private static final long ECHO = 20;

    /** As many commands are called of a batch. */
    static final int COMMANDS = 50;

    private static final String BATCH = "batch";

    private final ResetStorage storage = new ResetStorage(filled());
    private final WirePortal portal = new WirePortal(storage);
    private final List<String> methods;
    private final AnswerCheck check;
    private final MemoryBound memory = new MemoryBound();

    WireTarget() {
        List<RestMethod> all = new MethodTable(portal.crm(), portal.portal(), List.of()).all();
        methods = all.stream().map(RestMethod::name).toList();
        check = new AnswerCheck(new Catalogue(all));
    }

    private static MemoryStorage filled() {
        MemoryStorage storage = new MemoryStorage();
        Sample.fill(new WirePortal(storage));
        return storage;
    }

    @Override
    public final void run(byte[] input) {
        RestResponse response = memory.within(input.length, calls(input), () -> answer(input));
        look(input, check(input, response));
    }

    final Map<?, ?> check(byte[] input, RestResponse response) {
        return check.check(response, calls(input) * (ANSWER_BYTES + ECHO * input.length));
    }

    /** What else must hold for an answer. */
    void look(byte[] input, Map<?, ?> answer) {}

    private RestResponse answer(byte[] input) {
        try {
            return send(portal, input);
        } finally {
            storage.reset();
            portal.reset();
        }
    }

    abstract RestResponse send(WirePortal to, byte[] input);

    /** How many calls a request makes at most: a batch may be called by any of them. */
    int calls(byte[] input) {
        String path = Lines.first(input).split("\\?", 2)[0];
        return path.contains(BATCH) || method(path).equals(BATCH) ? COMMANDS : 1;
    }

    /** A method for any name: what is none stands for one of them, so that few inputs are spent on names. */
    final String method(String name) {
        return methods.contains(name) ? name : methods.get(Math.floorMod(name.hashCode(), methods.size()));
    }
}
