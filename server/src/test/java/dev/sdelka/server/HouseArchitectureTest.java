package dev.sdelka.server;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import org.jspecify.annotations.NullMarked;

/** The arrows between the modules point one way. */
@AnalyzeClasses(packages = "dev.sdelka", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseArchitectureTest {

    private static final String MEMORY = "dev.sdelka.storage.memory..";
    private static final String SQLITE = "dev.sdelka.storage.jdbi..";
    private static final String REST = "dev.sdelka.rest..";
    private static final String SERVER = "dev.sdelka.server..";
    private static final String TESTKIT = "dev.sdelka.testkit..";

    @ArchTest
    static void nothingKnowsTheServer(JavaClasses house) {
        noClasses()
                .that(resideInAnyPackage("dev.sdelka..").and(not(resideInAnyPackage(SERVER))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SERVER))
                .check(house);
    }

    @ArchTest
    static void wireKnowsNoStoreAndNoTransport(JavaClasses house) {
        noClasses()
                .that(resideInAnyPackage(REST))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        MEMORY, SQLITE, TESTKIT, "org.eclipse.jetty..", "java.sql..", "java.net.http..", "picocli.."))
                .check(house);
    }

    @ArchTest
    static void storesKnowNeitherEachOtherNorTheWire(JavaClasses house) {
        noClasses()
                .that(resideInAnyPackage(MEMORY))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SQLITE, REST, TESTKIT))
                .check(house);
        noClasses()
                .that(resideInAnyPackage(SQLITE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(MEMORY, REST, TESTKIT))
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
    static void roomsOfTheWireAndOfTheServerAreFreeOfCycles(JavaClasses house) {
        slices().matching("dev.sdelka.rest.(*)..").should().beFreeOfCycles().check(house);
        slices().matching("dev.sdelka.rest.method.(**)")
                .should()
                .beFreeOfCycles()
                .check(house);
        slices().matching("dev.sdelka.server.(*)..").should().beFreeOfCycles().check(house);
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses house) {
        assertThat(house.stream().map(JavaClass::getPackage).distinct())
                .allSatisfy(javaPackage -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class))
                        .as(javaPackage.getName())
                        .isTrue());
    }
}
