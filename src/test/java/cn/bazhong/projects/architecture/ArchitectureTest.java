package cn.bazhong.projects.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import cn.bazhong.projects.http.Command;
import cn.bazhong.projects.http.Upload;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.mutiny.groups.UniAwait;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.bazhong.projects");
    private static final String ROOT = "cn.bazhong.projects.";
    /** Every package, each of which may use those before it and none after. */
    private static final List<String> ORDER = List.of("text", "regulation", "problem", "database", "http", "spreadsheet", "identity",
            "contract", "savedview", "record", "succession", "policy", "restriction", "project", "feed", "procedure", "document", "wording",
            "importing", "ledger", "expert", "annuallist", "request", "review", "application", "dossier", "oversight", "execution",
            "change", "termination", "incident", "acceptance", "determination", "dataresource", "operation", "performance", "paper",
            "reminder", "delegation", "serviceaccount", "live", "webhook");

    private static final DescribedPredicate<JavaMethod> ENDPOINTS = annotated("are endpoints", GET.class, POST.class,
            PUT.class, DELETE.class, PATCH.class);
    private static final DescribedPredicate<JavaMethod> CHANGES = annotated("change something", POST.class, PUT.class,
            DELETE.class, PATCH.class);

    static final ArchRule packagesUseOnlyThoseBeforeThem = classes().should(useOnlyPackagesBefore());

    static final ArchRule noPackagesNeedEachOther = slices().matching(ROOT + "(*)..").should().beFreeOfCycles();

    static final ArchRule theRegulationIsPlainJava = noClasses().that().resideInAPackage(ROOT + "regulation..")
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "io.smallrye..", "io.vertx..",
                    "org.hibernate..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.persistence..", "jakarta.ws..");

    /** Rules, checks, routes, the engine, the lifecycle and the restrictions decide; they neither ask nor wait. */
    static final ArchRule decisionsArePlainJava = noClasses()
            .that().haveNameMatching(".*\\.(\\w+Rules|(Money|Period|NegativeList|Sharing|Path|Participant"
                    + "|Restriction)Checks|\\w+Facts|Routes|Route|Engine|Course|Lifecycle|Transition"
                    + "|Stage|Hold|Restrictions|Restriction|Cause|CauseKind|ProjectProfile)(\\$.*)?")
            .should().dependOnClassesThat().resideInAnyPackage("io.quarkus..", "io.smallrye..", "io.vertx..",
                    "org.hibernate..", "jakarta.inject..", "jakarta.enterprise..", "jakarta.persistence..", "jakarta.ws..")
            .orShould().dependOnClassesThat().areAssignableTo(Clock.class);

    static final ArchRule everyEndpointSaysWhoMayCallIt = methods().that(ENDPOINTS)
            .should().beAnnotatedWith(RolesAllowed.class).andShould().notBeAnnotatedWith(PermitAll.class);

    static final ArchRule everyChangeIsACommandOrAnUpload = methods().that(CHANGES).should().beAnnotatedWith(Command.class)
            .orShould().beAnnotatedWith(Upload.class);

    /** Which is harmless to repeat, and is told by its address from what has a body of limited size. */
    static final ArchRule everyUploadIsAPutOfContent = methods().that().areAnnotatedWith(Upload.class)
            .should().beAnnotatedWith(PUT.class).andShould(new ArchCondition<>("have a path that ends in /content") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean named = method.isAnnotatedWith(Path.class)
                            && method.reflect().getAnnotation(Path.class).value().endsWith("/content");
                    events.add(new SimpleConditionEvent(method, named, method.getFullName() + " is not below /content"));
                }
            });

    static final ArchRule noReadIsACommand = noMethods().that().areAnnotatedWith(GET.class)
            .should().beAnnotatedWith(Command.class);

    static final ArchRule everyEndpointIsDescribedInBothLanguages = methods().that(ENDPOINTS)
            .should(new ArchCondition<>("have an operation id, a summary and x-summary-zh") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Operation operation = method.isAnnotatedWith(Operation.class)
                            ? method.reflect().getAnnotation(Operation.class) : null;
                    boolean described = operation != null && !operation.operationId().isBlank()
                            && !operation.summary().isBlank() && Arrays.stream(operation.extensions())
                                    .anyMatch(one -> one.name().equals("x-summary-zh") && !one.value().isBlank());
                    events.add(new SimpleConditionEvent(method, described, method.getFullName() + " is not described"));
                }
            });

    /** It belongs to another engine; the transaction here is the command's. */
    static final ArchRule nothingIsTransactionalByAnnotation = noClasses()
            .should().dependOnClassesThat().haveFullyQualifiedName("jakarta.transaction.Transactional");

    static final ArchRule nothingWaits = noClasses().should().dependOnClassesThat().areAssignableTo(UniAwait.class);

    /** What refuses to start has no log yet. */
    static final ArchRule nothingPrints = noClasses().that().doNotHaveSimpleName("Portal")
            .should().accessField(System.class, "out")
            .orShould().accessField(System.class, "err");

    /** Sign-in and its sessions alone are a matter of the real day, and the clock itself has to ask somebody. */
    static final ArchRule nowComesFromTheInjectedClock = noClasses()
            .that().doNotHaveSimpleName("PortalClock").and().doNotHaveSimpleName("ActorAugmentor")
            .and().doNotHaveSimpleName("LoginSessions")
            .should().callMethodWhere(DescribedPredicate.describe("asks the machine for the time",
                    call -> Map.of(Instant.class, "now", LocalDate.class, "now", LocalDateTime.class, "now",
                                    ZonedDateTime.class, "now", OffsetDateTime.class, "now", System.class,
                                    "currentTimeMillis").entrySet().stream()
                            .anyMatch(banned -> call.getTargetOwner().isEquivalentTo(banned.getKey())
                                    && call.getName().equals(banned.getValue())
                                    && call.getTarget().getRawParameterTypes().stream()
                                            .noneMatch(type -> type.isEquivalentTo(Clock.class)))));

    /** Days are those of the city, not of the machine. */
    static final ArchRule zonesAreNamed = noClasses().should().callMethod(ZoneId.class, "systemDefault")
            .orShould().callMethod(Clock.class, "systemDefaultZone").orShould().callMethod(TimeZone.class, "getDefault");

    static final ArchRule namesSayWhatThingsAre = noClasses().should()
            .haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("DTO")
            .orShould().haveSimpleNameEndingWith("Dto").orShould().haveSimpleNameEndingWith("Manager")
            .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
            .orShould().haveSimpleNameEndingWith("Helper");

    /** One test a rule, named as the rule. */
    @TestFactory
    Stream<DynamicTest> holds() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> DynamicTest.dynamicTest(field.getName(), () -> ((ArchRule) field.get(null)).check(PRODUCT)));
    }

    private static ArchCondition<JavaClass> useOnlyPackagesBefore() {
        return new ArchCondition<>("use only packages that come before their own") {
            @Override
            public void check(JavaClass one, ConditionEvents events) {
                int own = placeOf(one);
                events.add(new SimpleConditionEvent(one, own >= 0, one.getName() + " is in no known package"));
                one.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
                        .filter(dependency -> placeOf(dependency.getTargetClass()) > own)
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(one, dependency.getDescription())));
            }
        };
    }

    /** The root package only starts the whole, so it comes after all others. */
    private static int placeOf(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(ROOT) ? ORDER.indexOf(name.substring(ROOT.length()).split("\\.")[0]) : ORDER.size();
    }

    @SafeVarargs
    private static DescribedPredicate<JavaMethod> annotated(String description,
            Class<? extends java.lang.annotation.Annotation>... any) {
        List<String> names = Arrays.stream(any).map(Class::getName).toList();
        return DescribedPredicate.describe(description, method -> method.getAnnotations().stream()
                .map(JavaAnnotation::getRawType).map(JavaClass::getName).anyMatch(names::contains));
    }
}
