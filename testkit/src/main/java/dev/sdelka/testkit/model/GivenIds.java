package dev.sdelka.testkit.model;

import dev.sdelka.storage.Storage;
import dev.sdelka.storage.StorageReader;
import dev.sdelka.storage.StorageWriter;
import dev.sdelka.storage.Work;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * The ids that a store gave in its last unit, so that a model which does the same gives the same. A store may leave gaps, so a model cannot know them
 * by itself. For one caller at a time.
 */
public final class GivenIds {

    private final Queue<Long> ids = new ArrayDeque<>();

    /** None yet: a model without a store gives ids one after the other. */
    public GivenIds() {}

    /**
     * A store whose ids are kept here as it gives them.
     *
     * @param storage the store
     * @return the same store
     */
    public Storage of(Storage storage) {
        return new Recorded(storage);
    }

    /** The id that the store gave at this place. */
    long next(long last) {
        Long given = ids.poll();
        return given == null ? last + 1 : given;
    }

    private final class Recorded implements Storage {

        private final Storage storage;

        Recorded(Storage storage) {
            this.storage = storage;
        }

        @Override
        public <T extends @Nullable Object, X extends Exception> T read(Work<? super StorageReader, T, X> work)
                throws X {
            return storage.read(work);
        }

        @Override
        public <T extends @Nullable Object, X extends Exception> T write(Work<? super StorageWriter, T, X> work)
                throws X {
            return storage.write(writer -> {
                ids.clear(); // a unit may be run again
                return work.run(recorded(writer));
            });
        }

        @Override
        public boolean survivesPowerLoss() {
            return storage.survivesPowerLoss();
        }

        @Override
        public void close() {
            storage.close();
        }
    }

    private StorageWriter recorded(StorageWriter writer) {
        return (StorageWriter) Proxy.newProxyInstance(
                StorageWriter.class.getClassLoader(),
                new Class<?>[] {StorageWriter.class},
                (proxy, method, arguments) -> answer(writer, method, arguments));
    }

    private @Nullable Object answer(StorageWriter writer, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            Object answer = method.invoke(writer, arguments);
            if (answer instanceof Long id && method.getName().startsWith("next")) {
                ids.add(id);
            }
            return answer;
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
