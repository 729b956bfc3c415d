package org.hongchuang.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.hongchuang.kernel.access.OpenToAll;
import org.hongchuang.kernel.access.Requires;
import org.junit.jupiter.api.Test;

/** What belongs into which kind of room. */
class LayersTest {
    private static final Set<String> CONTEXTS = Set.of("policies", "accreditation", "studios", "finance", "reporting");

    private static final DescribedPredicate<JavaClass> CORE = DescribedPredicate.describe(
            "in the core of a context", type -> CONTEXTS.contains(House.contextOf(type)) && !House.isScreen(type));

    private static final DescribedPredicate<JavaClass> SCREEN =
            DescribedPredicate.describe("screens and resources", House::isScreen);

    private static final DescribedPredicate<JavaClass> FACADE = DescribedPredicate.describe(
            "beans that implement an interface of a context's api",
            type -> type.isAnnotatedWith(ApplicationScoped.class)
                    && type.getAllRawInterfaces().stream().anyMatch(House::isApi));

    @Test
    void coresKnowNeitherScreensNorEjbNorMessaging() {
        noClasses()
                .that(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.faces..",
                        "jakarta.ejb..",
                        "jakarta.jms..",
                        "jakarta.ws.rs..",
                        "jakarta.servlet..",
                        "org.primefaces..")
                .check(House.CLASSES);
    }

    @Test
    void screensHoldNoTransactionNoQueryAndNoEntity() {
        noClasses()
                .that(SCREEN)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "jakarta.transaction..", "java.sql..", "javax.sql..")
                .check(House.CLASSES);
    }

    @Test
    void onlyTheClockProducerAndTheSandboxAskForTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.hongchuang.kernel.time..", "org.hongchuang.sandbox..")
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .check(House.CLASSES);
    }

    @Test
    void everyFacadeMethodNamesThePermissionItRequires() {
        methods()
                .that()
                .areDeclaredInClassesThat(FACADE)
                .and()
                .arePublic()
                .and(DescribedPredicate.describe("are called by others", LayersTest::isFacadeMethod))
                .should(namePermission())
                .check(House.CLASSES);
    }

    @Test
    void onlyWhatIsMadeForThePublicIsOpenToAll() {
        assertThat(House.CLASSES.stream()
                        .filter(type -> type.isAnnotatedWith(OpenToAll.class))
                        .map(JavaClass::getSimpleName))
                .containsExactlyInAnyOrder("PublicNoticeBoard", "AnswerDesk");
    }

    @Test
    void moneyIsNeverBinaryFloatingPoint() {
        fields().that()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "of ours, outside the screens",
                        type -> CONTEXTS.contains(House.contextOf(type)) && !House.isScreen(type)))
                .should()
                .notHaveRawType(double.class)
                .andShould()
                .notHaveRawType(Double.class)
                .andShould()
                .notHaveRawType(float.class)
                .check(House.CLASSES);
    }

    @Test
    void entitiesAreNoPartOfAnApi() {
        noClasses()
                .that(DescribedPredicate.describe("in the api of a context", House::isApi))
                .should()
                .beAnnotatedWith(Entity.class)
                .check(House.CLASSES);
    }

    private static boolean isFacadeMethod(JavaMethod method) {
        return method.getOwner().getAllRawInterfaces().stream()
                .filter(House::isApi)
                .anyMatch(api -> api.tryGetMethod(
                                method.getName(),
                                method.getRawParameterTypes().stream()
                                        .map(JavaClass::getName)
                                        .toArray(String[]::new))
                        .isPresent());
    }

    private static ArchCondition<JavaMethod> namePermission() {
        return new ArchCondition<>("carry @Requires") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean named = method.isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(Requires.class)
                        || method.getOwner().isAnnotatedWith(OpenToAll.class);
                events.add(new SimpleConditionEvent(method, named, method.getFullName() + " names no permission"));
            }
        };
    }
}
