package dev.sdelka.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** The property is wrong, and the example that jqwik finds against it is this one. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@AddLifecycleHook(ShrinksTo.Check.class)
@interface ShrinksTo {

    /** The example, as text. */
    String value();

    /** Turns the expected failure into success, and success into failure. */
    final class Check implements AroundPropertyHook {

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            String expected =
                    context.findAnnotation(ShrinksTo.class).orElseThrow().value();
            try {
                assertThat(result.falsifiedParameters()).as(result.toString()).isPresent();
                assertThat(result.falsifiedParameters().get().get(0)).hasToString(expected);
                return result.mapToSuccessful();
            } catch (AssertionError wrong) {
                return result.mapToFailed(wrong);
            }
        }
    }
}
