package dev.sdelka.mutation;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Keeps properties short and the same in each run, for {@code scripts/mutation-test}, which runs them once for each of thousands of mutants. It
 * does nothing unless the system property {@value #TRIES} says how often a property is tried at most; one that asks for few tries gets a tenth of them.
 */
public final class FewTries implements AroundPropertyHook {

    private static final String TRIES = "sdelka.mutation.tries";
    private static final String SEED = "42";

    /** Properties that ask for few tries take long ones. */
    private static final int SHARE = 10;

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return Integer.getInteger(TRIES) != null;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        int most = Integer.getInteger(TRIES);
        int asked = attributes.tries().orElse(most * SHARE);
        attributes.setTries(Math.max(1, Math.min(most, asked / SHARE)));
        attributes.setSeed(SEED);
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }
}
