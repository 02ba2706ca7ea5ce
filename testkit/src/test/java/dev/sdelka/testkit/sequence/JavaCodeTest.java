package dev.sdelka.testkit.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Size;

/** What a failure shows can be pasted. */
class JavaCodeTest {

    private static final String SOURCE = """
            import static dev.sdelka.testkit.sequence.Change.*;
            import static dev.sdelka.testkit.sequence.Operation.*;
            import static dev.sdelka.testkit.sequence.Question.*;
            import static dev.sdelka.testkit.sequence.Step.*;
            import dev.sdelka.deal.*;
            import dev.sdelka.field.*;
            import dev.sdelka.order.*;
            import dev.sdelka.query.*;
            import dev.sdelka.testkit.sequence.*;
            import java.math.BigDecimal;
            import java.time.*;
            import java.util.List;

            public class Pasted {
                public void reopen() {} // suites have one, too

            %s
            }
            """;

    @Property(tries = 3, shrinking = ShrinkingMode.OFF)
    @Label("the text of steps is the code that makes them")
    void textIsCode(@ForAll @Size(min = 150, max = 200) List<@From("steps") Step> steps) throws Exception {
        Path folder = Files.createTempDirectory("pasted");
        try {
            String methods = IntStream.range(0, steps.size())
                    .mapToObj(i -> "    public static Step step" + i + "() { return " + steps.get(i) + "; }")
                    .collect(Collectors.joining("\n"));
            Class<?> pasted = compile(folder, SOURCE.formatted(methods));
            for (int i = 0; i < steps.size(); i++) {
                assertThat(pasted.getMethod("step" + i).invoke(null)).isEqualTo(steps.get(i));
            }
        } finally {
            Files.deleteIfExists(folder.resolve("Pasted.java"));
            Files.deleteIfExists(folder.resolve("Pasted.class"));
            Files.delete(folder);
        }
    }

    @Example
    @Label("a deal shows what it has beside defaults, and nothing else")
    void dealShowsWhatMatters() {
        assertThat(Change.addDeal(Operation.deal(5).build())).hasToString("addDeal(deal(5L).build())");
    }

    private static Class<?> compile(Path folder, String source) throws IOException, ClassNotFoundException {
        Path file = Files.writeString(folder.resolve("Pasted.java"), source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        file.toString());
        assertThat(result).isZero();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, JavaCodeTest.class.getClassLoader())) {
            return loader.loadClass("Pasted");
        }
    }

    @Provide
    Arbitrary<Step> steps() {
        return Arbitraries.frequencyOf(
                Tuple.of(10, Sequences.units()),
                Tuple.of(10, Sequences.callsAndLooks()),
                Tuple.of(1, Arbitraries.just(Step.reopen())));
    }
}
