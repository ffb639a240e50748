package org.shegong.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shegong.audit.AuditTrail;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;

/** Every route that changes something comes to the audit trail on its way. */
@AnalyzeClasses(packages = "org.shegong", importOptions = MainClasses.class)
class AuditedRoutesTests {

    private static final String READS = "reads; what it looks for may be personal and so does not stand in an address";
    private static final String OWN = "keeps what the reader arranged for the reader's own eyes";

    /** Routes that leave no entry, each with the reason. */
    private static final Map<String, String> UNTOLD = Map.ofEntries(
            Map.entry("WorkerListController.search", READS),
            Map.entry("WorkerListController.searchLive", READS),
            Map.entry("WorkerMergeController.look", READS),
            Map.entry("WorkerEntryController.goOn", READS),
            Map.entry("WorkerEntryController.field", READS),
            Map.entry("WorkerCorrectionController.field", READS),
            Map.entry("EmployerSuggestionController.suggest", READS),
            Map.entry("EmployerSuggestionController.suggestToReaders", READS),
            Map.entry("SelectionController.open", READS),
            Map.entry("DraftController.save", OWN),
            Map.entry("DraftController.discard", OWN),
            Map.entry("ListPreferenceController.save", OWN),
            Map.entry("ListPreferenceController.forget", OWN),
            Map.entry("ListPreferenceController.choose", OWN),
            Map.entry("NoticePageController.open", OWN),
            Map.entry("NoticePageController.readAll", OWN),
            Map.entry("PolicyReports.report", "counts what browsers report, and keeps nothing"));

    @ArchTest
    static final ArchRule changesComeToTheTrail = methods()
            .that()
            .areAnnotatedWith(PostMapping.class)
            .or()
            .areAnnotatedWith(PutMapping.class)
            .or()
            .areAnnotatedWith(PatchMapping.class)
            .or()
            .areAnnotatedWith(DeleteMapping.class)
            .should(comeToTheTrail());

    private static ArchCondition<JavaMethod> comeToTheTrail() {
        return new ArchCondition<>("come to the audit trail, or say why not") {
            @Override
            public void check(JavaMethod route, ConditionEvents events) {
                var name = route.getOwner().getSimpleName() + "." + route.getName();
                boolean told = reached(route).stream().anyMatch(AuditedRoutesTests::isTrail);
                if (told == UNTOLD.containsKey(name)) {
                    events.add(SimpleConditionEvent.violated(
                            route, name + (told ? " comes to the trail and is listed" : " leaves no audit entry")));
                }
            }
        };
    }

    private static boolean isTrail(JavaCodeUnit unit) {
        return unit.getOwner().isEquivalentTo(AuditTrail.class) && !unit.isConstructor();
    }

    /** Everything of ours that may run when this does. */
    private static Set<JavaCodeUnit> reached(JavaCodeUnit route) {
        var reached = new HashSet<JavaCodeUnit>(Set.of(route));
        var waiting = new ArrayDeque<>(reached);
        while (!waiting.isEmpty()) {
            called(waiting.poll()).filter(reached::add).forEach(waiting::add);
        }
        return reached;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream().map(call -> call.getTarget()),
                        unit.getMethodReferencesFromSelf().stream().map(reference -> reference.getTarget()))
                .filter(target -> target.getOwner().getPackageName().startsWith("org.shegong"))
                .flatMap(AuditedRoutesTests::meant);
    }

    /** The method itself, and what stands for it in subtypes. */
    private static Stream<JavaCodeUnit> meant(AccessTarget.CodeUnitAccessTarget target) {
        var types =
                target.getRawParameterTypes().stream().map(JavaClass::getName).collect(Collectors.toList());
        return Stream.concat(Stream.of(target.getOwner()), target.getOwner().getAllSubclasses().stream())
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(target.getName())
                        && unit.getRawParameterTypes().stream()
                                .map(JavaClass::getName)
                                .collect(Collectors.toList())
                                .equals(types));
    }
}
