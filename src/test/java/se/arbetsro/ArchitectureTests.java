package se.arbetsro;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.arbetsro.organisation.Allowed;
import se.arbetsro.platform.security.Open;
import se.arbetsro.platform.security.SignedIn;
import se.arbetsro.platform.web.Page;

/** The rules of the house that a compiler does not know, each with its reason. */
class ArchitectureTests {

    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("se.arbetsro");

    @Test
    void every_handler_says_who_may_call_it() {
        methods()
                .that(
                        describe(
                                "are handlers",
                                method -> method.isMetaAnnotatedWith(RequestMapping.class)))
                .should(
                        new ArchCondition<JavaMethod>(
                                "carry exactly one of @Allowed, @SignedIn, @Open") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                long said =
                                        List.of(Allowed.class, SignedIn.class, Open.class).stream()
                                                .filter(method::isAnnotatedWith)
                                                .count();
                                if (said != 1) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    method,
                                                    method.getFullName() + " carries " + said));
                                }
                            }
                        })
                .because(
                        "a forgotten rule would be a refusal at run time; here it is a fault at once")
                .check(CODE);
    }

    @Test
    void controllers_are_package_private() {
        classes()
                .that()
                .areMetaAnnotatedWith(Controller.class)
                .or()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .because("nobody calls a controller but the framework")
                .check(CODE);
    }

    @Test
    void repositories_are_package_private() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .because("an aggregate is saved by the services beside it and by nobody else")
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void only_the_clock_knows_what_time_it_is() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .because("tests set the time, and the municipality's zone holds, not the machine's")
                .check(CODE);
    }

    @Test
    void tests_know_the_day_of_the_municipality_and_not_that_of_the_machine() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .because("they would fail in the hours when it is another day there")
                .check(
                        new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
                                .importPackages("se.arbetsro"));
    }

    @Test
    void queries_read_in_a_transaction() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Queries")
                .should()
                .beAnnotatedWith(Transactional.class)
                .because("outside a transaction there is no viewer, and row policies show nothing")
                .check(CODE);
    }

    @Test
    void pages_are_records_named_after_their_template() {
        classes()
                .that()
                .areAssignableTo(Page.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .haveSimpleNameEndingWith("Page")
                .andShould(
                        new ArchCondition<JavaClass>("have a template of their name") {
                            @Override
                            public void check(JavaClass page, ConditionEvents events) {
                                String template = templateOf(page);
                                if (!java.nio.file.Files.exists(
                                        java.nio.file.Path.of("src/main/jte", template))) {
                                    events.add(
                                            SimpleConditionEvent.violated(
                                                    page, page.getName() + " has no " + template));
                                }
                            }
                        })
                .check(CODE);
    }

    private static String templateOf(JavaClass page) {
        String[] packages = page.getPackageName().split("\\.");
        return packages[2]
                + "/"
                + page.getSimpleName()
                        .replaceAll("Page$", "")
                        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(java.util.Locale.ROOT)
                + ".jte";
    }

    @Test
    void domain_knows_no_web() {
        noClasses()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.servlet..", "org.springframework.web..")
                .because("rules hold the same from a page, the API, an import and the command line")
                .check(CODE);
    }

    @Test
    void fields_are_final_and_injected_by_constructor() {
        com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields()
                .that()
                .areAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .should()
                .haveModifier(JavaModifier.FINAL)
                .because("what a class needs stands in its constructor")
                .allowEmptyShould(true)
                .check(CODE);
    }
}
