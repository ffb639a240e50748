package org.shegong.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import org.shegong.shared.Scope;
import org.springframework.stereotype.Component;

/** Whoever reads people or employers says within which scope. */
@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class ScopeTests {

    private static final String[] SCOPED = {
        "org.shegong.organization..", "org.shegong.worker..", "org.shegong.certification..", "org.shegong.reports.."
    };

    /** Calls without a scope, each with the reason why it may have none. */
    private static final Map<String, String> UNSCOPED = Map.of(
            "OrganizationLookup.byId", "a person in scope may have worked for employers outside it",
            "ListExports.begin", "takes the account, whose scope is compiled anew for each chunk",
            "ListExports.get", "answers the asker's own exports only",
            "ExportFiles.open", "answers the asker's own files only");

    @ArchTest
    static final ArchRule directoriesReadWithinAScope = methods()
            .that(belongTo("Directory"))
            .and()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(SCOPED)
            .should(takeAScope())
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule doorsHandTheirScopeOn =
            classes().that().resideInAPackage("org.shegong.web..").should(callScopedServicesWithAScope());

    @ArchTest
    static void readPathsAreKnown(JavaClasses delivered) {
        var paths = delivered.stream()
                .filter(ScopeTests::isScopedService)
                .flatMap(type -> type.getMethods().stream())
                .filter(method ->
                        method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class)))
                .map(JavaMethod::getFullName);

        assertThat(paths).isNotEmpty();
    }

    private static DescribedPredicate<JavaMethod> belongTo(String suffix) {
        return DescribedPredicate.describe(
                "belong to a " + suffix,
                method -> method.getOwner().getSimpleName().endsWith(suffix));
    }

    private static ArchCondition<JavaMethod> takeAScope() {
        return new ArchCondition<>("take a scope first") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var parameters = method.getRawParameterTypes();
                var isScoped = !parameters.isEmpty() && parameters.get(0).isEquivalentTo(Scope.class);
                events.add(new SimpleConditionEvent(method, isScoped, method.getFullName() + " takes no scope first"));
            }
        };
    }

    private static ArchCondition<JavaClass> callScopedServicesWithAScope() {
        return new ArchCondition<>("call services of scoped capabilities with a scope") {
            @Override
            public void check(JavaClass door, ConditionEvents events) {
                door.getMethodCallsFromSelf().stream()
                        .filter(call -> isScopedService(call.getTargetOwner()))
                        .filter(call -> !takesScope(call.getTarget()) && !isExcused(name(call)))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(door, call.getDescription())));
            }
        };
    }

    private static boolean isScopedService(JavaClass type) {
        return JavaClass.Predicates.resideInAnyPackage(SCOPED).test(type)
                && type.isMetaAnnotatedWith(Component.class)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }

    private static boolean takesScope(AccessTarget.MethodCallTarget target) {
        return target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    /** Rules of entries judge what was typed; the use case that takes their command takes the scope. */
    private static boolean isExcused(String call) {
        return UNSCOPED.containsKey(call) || call.endsWith("EntryRules.check");
    }

    private static String name(JavaMethodCall call) {
        return call.getTargetOwner().getSimpleName() + "." + call.getName();
    }
}
