package dev.sdelka;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The floors of {@code core}: a package knows those below it, never those above. */
@AnalyzeClasses(packages = "dev.sdelka", importOptions = ImportOption.DoNotIncludeTests.class)
class CoreArchitectureTest {

    private static final List<List<String>> FLOORS = List.of(
            List.of("dev.sdelka.validation..", "dev.sdelka.error.."),
            List.of("dev.sdelka.query..", "dev.sdelka.access..", "dev.sdelka.field..", "dev.sdelka.userfield.."),
            List.of("dev.sdelka.deal..", "dev.sdelka.order..", "dev.sdelka.directory..", "dev.sdelka.product.."),
            List.of("dev.sdelka.storage..", "dev.sdelka.event.."),
            List.of("dev.sdelka", "dev.sdelka.bulk.."));

    @ArchTest
    static void everyPackageStandsOnAFloor(JavaClasses core) {
        classes()
                .should()
                .resideInAnyPackage(FLOORS.stream().flatMap(List::stream).toArray(String[]::new))
                .check(core);
    }

    @ArchTest
    static void coreDependsOnTheJdkAndJspecifyAlone(JavaClasses core) {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.sdelka..", "java..", "org.jspecify.."))
                .check(core);
    }

    @ArchTest
    static void noFloorKnowsAHigherOne(JavaClasses core) {
        List<String> higher = new ArrayList<>();
        for (int floor = FLOORS.size() - 1; floor >= 0; floor--) {
            for (String name : FLOORS.get(floor)) {
                noClasses()
                        .that(resideInAPackage(name))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(higher.toArray(String[]::new)))
                        .check(core);
            }
            higher.addAll(FLOORS.get(floor));
        }
    }

    @ArchTest
    static void packagesAreFreeOfCycles(JavaClasses core) {
        slices().matching("dev.sdelka.(*)..").should().beFreeOfCycles().check(core);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses core) {
        assertThat(core.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }
}
