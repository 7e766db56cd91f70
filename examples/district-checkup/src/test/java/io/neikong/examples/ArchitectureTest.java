package io.neikong.examples;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.neikong.control.Control;
import io.neikong.control.Rule;
import java.time.Clock;
import java.util.List;

/** The rules of the house that structure can show. */
@AnalyzeClasses(packages = "io.neikong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] LIBRARY = {
        "io.neikong.control..",
        "io.neikong.time..",
        "io.neikong.party..",
        "io.neikong.separation..",
        "io.neikong.identifier..",
        "io.neikong.policy..",
        "io.neikong.governance..",
        "io.neikong.ledger..",
        "io.neikong.checkup..",
        "io.neikong.report..",
        "io.neikong.validation..",
        "io.neikong.finance..",
        "io.neikong.permissions..",
    };

    /** The packages of core; each may lean on those before it only. */
    private static final List<String> CORE = List.of(
            "control",
            "time",
            "party",
            "separation",
            "identifier",
            "policy",
            "governance",
            "ledger",
            "checkup",
            "report",
            "validation");

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE = slices().matching("io.neikong.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package in a cycle cannot be read, tested or replaced alone");

    @ArchTest
    static final ArchRule FAMILIES_ARE_APART = noClasses()
            .that()
            .resideInAPackage("io.neikong.finance..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.neikong.permissions..")
            .because("an embedder takes one family without the other");

    @ArchTest
    static final ArchRule FAMILIES_ARE_APART_THE_OTHER_WAY_ROUND = noClasses()
            .that()
            .resideInAPackage("io.neikong.permissions..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.neikong.finance..")
            .because("an embedder takes one family without the other");

    @ArchTest
    static void inside_core_an_arrow_points_only_upwards(JavaClasses library) {
        for (int i = 0; i < CORE.size(); i++) {
            String[] below = CORE.subList(i + 1, CORE.size()).stream()
                    .map(name -> "io.neikong." + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("io.neikong." + CORE.get(i) + "..")
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(below)
                            .or(resideInAPackage("io.neikong.finance.."))
                            .or(resideInAPackage("io.neikong.permissions..")))
                    .because("whoever reads a package should have to know only those above it")
                    .allowEmptyShould(below.length == 0)
                    .check(library);
        }
    }

    @ArchTest
    static final ArchRule TIME_AND_CONTROL_KNOW_NOTHING_OF_THE_REST = noClasses()
            .that()
            .resideInAPackage("io.neikong.time..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.neikong.control..")
            .because("questions about days are of use without controls");

    @ArchTest
    static final ArchRule NOBODY_READS_A_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .callMethodWhere(target(name("now"))
                    .or(target(name("currentTimeMillis")))
                    .or(target(name("nanoTime")))
                    .or(target(owner(com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo(Clock.class)))))
            .because("the day that is judged on comes with the fact, so that an audit can be repeated");

    @ArchTest
    static final ArchRule CONTROLS_ARE_RECORDS = classes()
            .that()
            .implement(Control.class)
            .should()
            .beRecords()
            .because("a control is its parameters and one pure method");

    @ArchTest
    static final ArchRule RULES_ARE_ENUMS =
            classes().that().implement(Rule.class).should().beEnums().because("the enums are the catalogue");

    @ArchTest
    static final ArchRule NOTHING_IS_PRINTED_OR_LOGGED = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .dependOnClassesThat(resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.jboss.logging.."))
            .because("what the library has to say is in its outcomes");

    @ArchTest
    static final ArchRule THERE_IS_NO_REFLECTION = noClasses()
            .that()
            .resideInAnyPackage(LIBRARY)
            .and()
            .doNotHaveFullyQualifiedName("io.neikong.validation.NamedProperty")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.lang.reflect..")
            .because("a suite is a list that the embedder can read; only a constraint names properties of a class"
                    + " that the library has never seen");
}
