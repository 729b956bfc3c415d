package org.hongchuang.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which room may look into which. */
class BoundariesTest {
    private static final Set<String> CONTEXTS = Set.of("policies", "accreditation", "studios", "finance", "reporting");
    private static final Map<String, Set<String>> ALLOWED = House.contexts();

    @Test
    void everyContextDeclaresWhatItDependsOn() {
        assertThat(ALLOWED.keySet()).containsAll(CONTEXTS).contains("kernel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "accreditation", "studios", "finance", "reporting"})
    void aContextUsesOnlyTheContextsItDeclares(String context) {
        assertThat(foreign(context)
                        .filter(d -> !ALLOWED.get(context).contains(House.contextOf(d.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "accreditation", "studios", "finance", "reporting", "nightly", "portal"})
    void ofAnotherContextOnlyTheApiIsUsed(String context) {
        assertThat(foreign(context)
                        .filter(d -> CONTEXTS.contains(House.contextOf(d.getTargetClass())))
                        .filter(d -> !House.isApi(d.getTargetClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"policies", "accreditation", "studios", "finance", "reporting"})
    void screensUseTheirOwnContextThroughItsApi(String context) {
        assertThat(dependencies(context)
                        .filter(d -> House.isScreen(d.getOriginClass()) && !House.isScreen(d.getTargetClass()))
                        .filter(d -> CONTEXTS.contains(House.contextOf(d.getTargetClass())))
                        .filter(d -> !House.isApi(d.getTargetClass()))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void theRulebookKnowsNobody() {
        assertThat(dependencies("rulebook")
                        .map(d -> d.getTargetClass().getPackageName())
                        .filter(name -> name.startsWith("jakarta.")
                                || name.startsWith("java.sql")
                                || (name.startsWith("org.hongchuang.") && !name.startsWith("org.hongchuang.rulebook")))
                        .distinct())
                .isEmpty();
    }

    @Test
    void theKernelKnowsNoContext() {
        assertThat(foreign("kernel").map(Dependency::getDescription)).isEmpty();
    }

    @Test
    void contextsAreFreeOfCycles() {
        slices().matching("org.hongchuang.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    private static Stream<Dependency> foreign(String context) {
        return dependencies(context).filter(d -> {
            String target = House.contextOf(d.getTargetClass());
            return !target.isEmpty() && !target.equals(context);
        });
    }

    private static Stream<Dependency> dependencies(String context) {
        return House.CLASSES.stream()
                .filter(type -> House.contextOf(type).equals(context))
                .map(JavaClass::getDirectDependenciesFromSelf)
                .flatMap(Set::stream);
    }
}
