package dev.sdelka.reliability;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules point one way. Here, for this module alone has all of them on its class path. */
@AnalyzeClasses(packages = "dev.sdelka", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseArchitectureTest {

    private static final String HOUSE = "dev.sdelka";
    private static final String CORE = "core";

    /** Packages of modules, without that of the house. What is in none of them is {@code core}. */
    private static final List<String> MODULES =
            List.of("testkit", "storage.memory", "storage.jdbi", "rest", "server", "testing", "reliability");

    /** Each module, and those that it knows. */
    private static final Map<String, List<String>> ARROWS = Map.of(
            "testkit", List.of(CORE),
            "storage.memory", List.of(CORE),
            "storage.jdbi", List.of(CORE),
            "rest", List.of(CORE),
            "server", List.of(CORE, "storage.memory", "storage.jdbi", "rest"),
            "testing", List.of(CORE, "storage.memory", "rest", "server", "testkit"),
            "reliability", List.of(CORE, "storage.memory", "storage.jdbi", "rest", "server"));

    @ArchTest
    static void modulesKnowThoseBelowThemAndNoOthers(JavaClasses house) {
        Map<String, String> examples = new TreeMap<>();
        for (JavaClass javaClass : house) {
            String from = module(javaClass);
            for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (isWithin(target, HOUSE) && !module(target).equals(from)) {
                    examples.putIfAbsent(from + " -> " + module(target), dependency.getDescription());
                }
            }
        }
        List<String> arrows = ARROWS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(to -> entry.getKey() + " -> " + to))
                .toList();
        assertThat(examples).containsOnlyKeys(arrows);
    }

    private static String module(JavaClass javaClass) {
        return MODULES.stream()
                .filter(module -> isWithin(javaClass, HOUSE + '.' + module))
                .findFirst()
                .orElse(CORE);
    }

    private static boolean isWithin(JavaClass javaClass, String name) {
        return (javaClass.getPackageName() + '.').startsWith(name + '.');
    }

    @ArchTest
    static void wireKnowsNoTransport(JavaClasses house) {
        noClasses()
                .that(resideInAnyPackage("dev.sdelka.rest.."))
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("org.eclipse.jetty..", "java.sql..", "java.net.http..", "picocli.."))
                .check(house);
    }

    @ArchTest
    static void roomsOfTheWireDoNotKnowTheEndpointAboveThem(JavaClasses house) {
        noClasses()
                .that(resideInAnyPackage("dev.sdelka.rest.*.."))
                .should()
                .dependOnClassesThat(resideInAnyPackage("dev.sdelka.rest"))
                .check(house);
    }

    @ArchTest
    static void endpointInsideOfAProgramKnowsNoOptionsOfTheCommandLine(JavaClasses house) {
        noClasses()
                .that()
                .haveSimpleNameStartingWith("LocalEndpoint")
                .should()
                .transitivelyDependOnClassesThat(resideInAnyPackage("dev.sdelka.server.option..", "picocli.."))
                .check(house);
    }

    @ArchTest
    static void packagesAreFreeOfCycles(JavaClasses house) {
        slices().matching("dev.sdelka.(**)").should().beFreeOfCycles().check(house);
        slices().matching("dev.sdelka.rest.(*)..").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses house) {
        assertThat(house.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }
}
