package org.shegong.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Version;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class StorageTests {

    /** Code that gives a failure its domain name and always throws, so that nothing commits after it. */
    private static final Map<String, String> NAMING = Map.of(
            "WorkerRegistration.refuseDuplicate", "the unique key of living documents is the last word on doubles");

    @ArchTest
    static final ArchRule entitiesStayInsideTheirPackage = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** Rows that are only ever added say so with {@link Immutable}. */
    @ArchTest
    static final ArchRule changingEntitiesCarryAVersion = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotAnnotatedWith(Immutable.class)
            .should(haveAVersion())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHoldNoBinaryFractions = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should(holdNoBinaryFractions())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule requestsNeedOneConnection = codeUnits()
            .should(notOpenASecondTransaction())
            .because("two connections for one request lock the pool up against itself");

    @ArchTest
    static final ArchRule failuresLeaveTheirTransaction = codeUnits()
            .that(areTransactional())
            .and(doNotNameTheFailure())
            .should(notCatchFailuresOfTheDatabase())
            .because("committing after a failed statement stores half of a change");

    @ArchTest
    static final ArchRule transactionsAreNotSetByHand = noClasses()
            .should()
            .callMethod(
                    "org.springframework.transaction.support.DefaultTransactionDefinition",
                    "setPropagationBehavior",
                    "int");

    private static ArchCondition<JavaClass> haveAVersion() {
        return condition(
                "have a field with @Version",
                entity -> entity.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith(Version.class)));
    }

    private static ArchCondition<JavaClass> holdNoBinaryFractions() {
        return condition(
                "hold no float or double",
                entity -> entity.getAllFields().stream()
                        .noneMatch(field -> field.getRawType().isEquivalentTo(double.class)
                                || field.getRawType().isEquivalentTo(float.class)));
    }

    private static ArchCondition<JavaClass> condition(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                events.add(new SimpleConditionEvent(entity, holds.test(entity), entity.getName()));
            }
        };
    }

    private static ArchCondition<JavaCodeUnit> notOpenASecondTransaction() {
        return new ArchCondition<>("not open a second transaction") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                if (opensAnother(unit) || opensAnother(unit.getOwner())) {
                    events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                }
            }
        };
    }

    private static boolean opensAnother(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Transactional.class)
                && unit.getAnnotationOfType(Transactional.class).propagation() == Propagation.REQUIRES_NEW;
    }

    private static boolean opensAnother(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                && type.getAnnotationOfType(Transactional.class).propagation() == Propagation.REQUIRES_NEW;
    }

    private static DescribedPredicate<JavaCodeUnit> doNotNameTheFailure() {
        return DescribedPredicate.describe(
                "do not only name the failure",
                unit -> !NAMING.containsKey(unit.getOwner().getSimpleName() + "." + unit.getName()));
    }

    private static DescribedPredicate<JavaCodeUnit> areTransactional() {
        return DescribedPredicate.describe(
                "are transactional",
                unit -> unit.isAnnotatedWith(Transactional.class)
                        ? unit.getAnnotationOfType(Transactional.class).propagation() != Propagation.NEVER
                        : unit.getOwner().isAnnotatedWith(Transactional.class));
    }

    private static ArchCondition<JavaCodeUnit> notCatchFailuresOfTheDatabase() {
        return new ArchCondition<>("not catch failures of the database") {
            @Override
            public void check(JavaCodeUnit unit, ConditionEvents events) {
                unit.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .filter(caught -> caught.isAssignableTo(DataAccessException.class)
                                || caught.isAssignableTo(PersistenceException.class))
                        .forEach(caught -> events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " catches " + caught.getSimpleName())));
            }
        };
    }
}
