package dev.sdelka.testkit.fault;

import dev.sdelka.storage.StorageException;
import dev.sdelka.storage.Work;
import dev.sdelka.testkit.fault.FaultInjectingStorage.Moment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** One unit of work, through which the planned fault may come. Used by one thread at a time. */
final class InjectedUnit {

    private static final String BEGINNING = "the beginning of a unit";
    private static final String END = "the end of a unit";

    private final @Nullable PlannedFault planned;
    private final boolean failsOnceBegun;

    /** The fault that the unit met, after which it cannot go on. */
    private @Nullable StorageException met;

    /**
     * Begins a unit.
     *
     * @param planned the fault that may come; null if none is planned
     * @throws StorageException if it comes now
     */
    InjectedUnit(@Nullable PlannedFault planned) {
        this.planned = planned;
        failsOnceBegun = planned != null && planned.isNext();
        if (planned != null && failsOnceBegun && planned.moment() == Moment.BEFORE) {
            throw planned.exception(BEGINNING);
        }
    }

    /** Runs the work inside a unit of the store, between it and what the store gives to it. */
    <U, T extends @Nullable Object, X extends Exception> T run(Class<U> type, U given, Work<? super U, T, X> work)
            throws X {
        if (planned != null && failsOnceBegun) {
            throw planned.exception(BEGINNING);
        }
        met = null;
        T result = work.run(type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(given, method, arguments))));
        if (met != null) { // the work let it pass
            throw again(met);
        } else if (planned != null && planned.isNext()) {
            throw planned.exception(END);
        }
        return result;
    }

    private @Nullable Object call(Object given, Method method, @Nullable Object[] arguments) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return invoke(given, method, arguments);
        } else if (met != null) {
            throw again(met);
        } else if (planned == null || !planned.isNext()) {
            return invoke(given, method, arguments);
        }
        if (planned.moment() == Moment.AFTER) {
            invoke(given, method, arguments);
        }
        met = planned.exception(method.getName());
        throw met;
    }

    private static StorageException again(StorageException met) {
        return new StorageException(met.kind(), "an earlier call failed: " + met.getMessage(), met);
    }

    private static @Nullable Object invoke(Object given, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(given, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
