package org.shegong.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Collectors;
import org.shegong.RegistryApplication;
import org.springframework.modulith.core.ApplicationModules;

@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class LevelTests {

    /** Each may use those before it, never one after it. */
    private static final List<String> LEVELS = List.of(
            "shared",
            "protection",
            "operation",
            "audit",
            "reference",
            "region",
            "organization",
            "account",
            "preference",
            "job",
            "document",
            "notice",
            "approval",
            "worker",
            "certification",
            "conduct",
            "post",
            "incentive",
            "consultation",
            "intake",
            "demo",
            "reports",
            "web",
            "");

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.shegong.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule capabilitiesUseOnlyThoseAboveThem = classes()
            .should(new ArchCondition<>("use only capabilities above their own") {
                @Override
                public void check(JavaClass used, ConditionEvents events) {
                    used.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isOurs().test(dependency.getTargetClass()))
                            .filter(dependency -> level(dependency.getTargetClass()) > level(used))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(used, dependency.getDescription())));
                }
            });

    @ArchTest
    static void capabilitiesStandInTheOrderOfLevels(JavaClasses delivered) {
        var capabilities = delivered.stream().map(LevelTests::capability).collect(Collectors.toSet());

        assertThat(LEVELS).containsAll(capabilities);
    }

    @ArchTest
    static void modulesKeepTheirInsidesHidden(JavaClasses delivered) {
        ApplicationModules.of(RegistryApplication.class).verify();
    }

    private static DescribedPredicate<JavaClass> isOurs() {
        return JavaClass.Predicates.resideInAPackage("org.shegong..");
    }

    private static int level(JavaClass type) {
        return LEVELS.indexOf(capability(type));
    }

    private static String capability(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }
}
