package dev.sdelka.benchmarks.runner;

import org.jspecify.annotations.Nullable;

/** What a lane does again and again. */
@FunctionalInterface
public interface Operation {

    /**
     * Does it once.
     *
     * @return what came of it, so that no compiler can leave the work out
     * @throws Exception if it failed
     */
    @Nullable
    Object run() throws Exception;
}
