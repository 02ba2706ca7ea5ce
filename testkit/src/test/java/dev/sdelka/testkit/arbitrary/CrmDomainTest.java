package dev.sdelka.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.sdelka.deal.DealQuery;
import dev.sdelka.deal.FieldDescription;
import dev.sdelka.directory.LastIds;
import dev.sdelka.directory.ReferenceData;
import dev.sdelka.directory.SmartProcessRelation;
import dev.sdelka.field.KeptFile;
import dev.sdelka.field.NewFile;
import dev.sdelka.product.ProductRowDraft;
import dev.sdelka.product.RowAmounts;
import dev.sdelka.query.Page;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/** The domain has an arbitrary of every public value, each of which gives values and a few edge cases. */
class CrmDomainTest {

    private static final List<String> ROOMS =
            List.of("access", "deal", "directory", "event", "field", "order", "product", "query", "userfield");

    /** What nobody gives to a service, or what is a part of another value. */
    private static final Set<Class<?>> WITHOUT = Set.of(
            FieldDescription.class,
            LastIds.class,
            Page.class,
            ProductRowDraft.class,
            RowAmounts.class,
            SmartProcessRelation.class,
            NewFile.class,
            KeptFile.class);

    private static final int SAMPLES = 30;
    private static final int MOST_EDGE_CASES = 100;

    @Example
    void everyPublicValueHasAnArbitraryAndAClassOfItsOwn() {
        Set<String> values = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(
                                ROOMS.stream().map(room -> "dev.sdelka." + room).toList())
                        .stream()
                        .filter(type -> type.isRecord() && type.isTopLevelClass())
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(HashSet::new));
        WITHOUT.forEach(type ->
                assertThat(values.remove(type.getName())).as(type.getName()).isTrue());
        values.add(ReferenceData.class.getName());
        values.add(DealQuery.class.getName());

        assertThat(providers()
                        .map(method -> ((ParameterizedType) method.getGenericReturnType())
                                .getActualTypeArguments()[0].getTypeName())
                        .toList())
                .containsAll(values);
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void givesValuesAndAFewEdgeCases(@ForAll("all") Method provider) throws Exception {
        Arbitrary<?> arbitrary = (Arbitrary<?>) provider.invoke(new CrmDomain());
        RandomGenerator<?> generator = arbitrary.generator(SAMPLES, true);
        Random random = new Random(1);

        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < SAMPLES; i++) {
            seen.add(String.valueOf(generator.next(random).value()));
        }
        assertThat(seen).as("different values of " + provider.getName()).hasSizeGreaterThan(3);
        assertThat(arbitrary.edgeCases().size())
                .as("edge cases of " + provider.getName())
                .isBetween(1, MOST_EDGE_CASES);
    }

    @Provide
    Arbitrary<Method> all() {
        return Arbitraries.of(providers().toList());
    }

    private static Stream<Method> providers() {
        return Arrays.stream(CrmDomain.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Arbitrary.class)
                .peek(method -> method.setAccessible(true));
    }
}
