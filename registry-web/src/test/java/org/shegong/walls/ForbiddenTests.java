package org.shegong.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class ForbiddenTests {

    private static final Set<String> DANGEROUS = Set.of(
            "java.io.ObjectInputStream",
            "java.lang.ProcessBuilder",
            "javax.naming.InitialContext",
            "javax.script.ScriptEngine",
            "javax.script.ScriptEngineManager",
            "org.springframework.expression.spel.standard.SpelExpressionParser");

    private static final Set<String> OLD_DATES = Set.of(
            "java.util.Date",
            "java.util.Calendar",
            "java.util.GregorianCalendar",
            "java.sql.Date",
            "java.sql.Time",
            "java.sql.Timestamp",
            "java.text.SimpleDateFormat");

    private static final Set<String> GUESSABLE =
            Set.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.util.SplittableRandom");

    private static final Set<String> WHOLE_BOOKS =
            Set.of("org.apache.poi.xssf.usermodel.XSSFWorkbook", "org.apache.poi.ss.usermodel.WorkbookFactory");

    @ArchTest
    static final ArchRule todayComesFromTheClock = noClasses()
            .should()
            .callMethodWhere(describe(
                    "reads the time without the clock",
                    call -> call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule clocksAreMadeInOnePlace = noClasses()
            .that(resideOutsideOfPackages("org.shegong.shared..").as("reside outside of shared"))
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(type(Clock.class)))
                    .and(JavaCall.Predicates.target(nameMatching("system.*"))));

    @ArchTest
    static final ArchRule datesAreCalendarDaysOrInstants = noClasses().should().dependOnClassesThat(named(OLD_DATES));

    @ArchTest
    static final ArchRule chanceIsNeverGuessable = noClasses()
            .should()
            .dependOnClassesThat(named(GUESSABLE))
            .orShould()
            .callMethod(Math.class, "random");

    @ArchTest
    static final ArchRule nothingRunsForeignCode = noClasses()
            .that(resideOutsideOfPackages("org.shegong.shared.launch"))
            .should()
            .dependOnClassesThat(named(DANGEROUS))
            .orShould()
            .callMethodWhere(JavaCall.Predicates.target(owner(type(Runtime.class)))
                    .and(JavaCall.Predicates.target(nameMatching("exec"))));

    @ArchTest
    static final ArchRule booksAreReadAsStreams = noClasses()
            .that(resideOutsideOfPackages("org.shegong.reports.returns.."))
            .should()
            .dependOnClassesThat(named(WHOLE_BOOKS));

    @ArchTest
    static final ArchRule statementsAreNeverBuiltForTheEntityManager = noClasses()
            .should()
            .callMethodWhere(JavaCall.Predicates.target(owner(type(EntityManager.class)))
                    .and(JavaCall.Predicates.target(nameMatching("createNativeQuery"))));

    @ArchTest
    static final ArchRule nothingIsPrintedPastTheLog = noClasses()
            .should()
            .callMethodWhere(describe("prints a stack", call -> call.getName().equals("printStackTrace")))
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule dependenciesComeThroughConstructors = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class);

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("are one of " + names, type -> names.contains(type.getName()));
    }
}
