package fairlead;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import javafx.application.Platform;

import org.junit.jupiter.api.Test;

import java.io.PrintStream;
import java.util.List;

/// The rules of the house; each says what to do instead.
class ArchitectureTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fairlead");

    /// From the ground up; a package may know those that stand before it, and itself.
    private static final List<List<String>> FLOORS =
            List.of(
                    List.of("settings"),
                    List.of("storage"),
                    List.of("history", "backup"),
                    List.of("timeline"),
                    List.of("lead"),
                    List.of("client", "contact"),
                    List.of("meeting", "mail", "intelligence"),
                    List.of("action"),
                    List.of("outgoing"),
                    List.of("autonomy"),
                    List.of("duplicate"),
                    List.of("agents", "report", "sync", "team", "google", "llm"),
                    List.of("search", "importing", "sample", "desk"),
                    List.of("exporting"),
                    List.of("ui", "cli", "companion"),
                    List.of("app"));

    @Test
    void packagesHaveNoCycles() {
        check(
                slices().matching("fairlead.(**)")
                        .should()
                        .beFreeOfCycles()
                        .because(
                                "a package that needs one that needs it is one package: move the"
                                        + " class to where it is used, or hand in an interface"));
    }

    @Test
    void everyPackageStandsOnAFloor() {
        check(
                classes()
                        .should()
                        .resideInAnyPackage(
                                FLOORS.stream()
                                        .flatMap(List::stream)
                                        .map(name -> "fairlead." + name + "..")
                                        .toArray(String[]::new))
                        .because("a new package needs its place: add it to FLOORS in this test"));
    }

    @Test
    void floorsKnowOnlyFloorsBelow() {
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : FLOORS.get(floor)) {
                check(
                        noClasses()
                                .that()
                                .resideInAPackage(packages(name))
                                .should()
                                .dependOnClassesThat(otherFloors(floor, name))
                                .because(
                                        name
                                                + " may know only what stands below it: move the"
                                                + " shared part down, or own an interface that"
                                                + " the upper floor implements"));
            }
        }
    }

    @Test
    void onlyTheWindowKnowsJavaFx() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("fairlead.ui..", "fairlead.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx..", "atlantafx..", "org.kordamp..")
                        .because(
                                "the product works without a display: return plain records and"
                                        + " let a view model make properties of them"));
    }

    @Test
    void viewModelsSeeNoControl() {
        check(
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("ViewModel")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.fxml..")
                        .because(
                                "a view model holds state as properties and commands as methods:"
                                        + " what is seen belongs into the controller or the FXML"));
    }

    @Test
    void onlyStoresKnowHibernate() {
        check(
                noClasses()
                        .that(
                                describe(
                                        "are neither in storage nor stores",
                                        type ->
                                                !type.getPackageName()
                                                                .startsWith("fairlead.storage")
                                                        && !outermost(type).endsWith("Store")))
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage("org.hibernate..")
                                        .and(
                                                DescribedPredicate.not(
                                                        resideInAnyPackage(
                                                                "org.hibernate.annotations..",
                                                                "org.hibernate.type..",
                                                                "org.hibernate.generator.."))))
                        .because("queries live in a NounStore: move it there and call the store"));
    }

    @Test
    void onlyTheGatewaysKnowGoogle() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fairlead.google..")
                        .should()
                        .dependOnClassesThat(
                                resideInAPackage("com.google..")
                                        .and(
                                                DescribedPredicate.not(
                                                        resideInAPackage(
                                                                "com.google.i18n.phonenumbers.."))))
                        .because("Google is one implementation of a port: talk to the port"));
    }

    @Test
    void onlyTheEdgeTalksHttp() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                "fairlead.google..", "fairlead.llm..", "fairlead.companion..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..")
                        .because(
                                "everything else works with the network off: add a gateway to"
                                        + " google, llm or companion and own its port"));
    }

    @Test
    void onlyBackgroundCallsRunLater() {
        check(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName("fairlead.ui.shell.Background")
                        .should()
                        .callMethod(Platform.class, "runLater", Runnable.class)
                        .because(
                                "there is one door to the window's thread: use"
                                    + " background.run(…).onSuccess(…) or background.onWindow(…)"));
    }

    @Test
    void nothingStaticChanges() {
        check(
                fields().that()
                        .areStatic()
                        .should()
                        .beFinal()
                        .because(
                                "state belongs to an object that app wires: make it a field of"
                                        + " that object"));
    }

    @Test
    void nobodyWritesToTheStandardStreams() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages("fairlead.cli..")
                        .should()
                        .accessFieldWhere(
                                describe(
                                        "it is System.out or System.err",
                                        access ->
                                                access.getTarget()
                                                                .getOwner()
                                                                .isEquivalentTo(System.class)
                                                        && access.getTarget()
                                                                .getRawType()
                                                                .isEquivalentTo(PrintStream.class)))
                        .orShould()
                        .callMethod(Throwable.class, "printStackTrace")
                        .because("log through SLF4J, or tell the person through Failures"));
    }

    @Test
    void everybodyLogsThroughSlf4j() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fairlead.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("java.util.logging..", "org.apache.logging..")
                        .because("one way to log: org.slf4j.Logger"));
    }

    @Test
    void theWindowAndTheAgentsOpenNoTransaction() {
        check(
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "fairlead.ui..",
                                "fairlead.agents..",
                                "fairlead.google..",
                                "fairlead.llm..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching("fairlead\\.storage\\.(Database|Work|WriteGate)")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "java.sql..")
                        .because("every write is a command that a service runs: call the service"));
    }

    @Test
    void agentsOnlyReadAndPropose() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage("fairlead.agents..")
                        .should()
                        .dependOnClassesThat(simpleNameEndingWith("Service"))
                        .allowEmptyShould(true)
                        .because("an agent reads through stores and returns a Proposal"));
    }

    @Test
    void onlyAppKnowsTheServices() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage("fairlead.app..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("fairlead.app..")
                        .because("hand the one service you need into the constructor"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> otherFloors(int floor, String own) {
        String[] forbidden =
                FLOORS.subList(floor, FLOORS.size()).stream()
                        .flatMap(List::stream)
                        .filter(name -> !name.equals(own))
                        .map(ArchitectureTest::packages)
                        .toArray(String[]::new);
        return resideInAnyPackage(forbidden);
    }

    private static String packages(String name) {
        return "fairlead." + name + "..";
    }

    private static String outermost(JavaClass type) {
        return type.getName().replaceAll("\\$.*", "");
    }
}
