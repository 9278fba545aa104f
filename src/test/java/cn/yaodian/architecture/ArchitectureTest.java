package cn.yaodian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The arrows that may be drawn between the layers, each with its reason. */
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("cn.yaodian");

    private static final String[] LIBRARIES_OF_FORMATS = {"org.apache.poi..", "org.apache.pdfbox..",
            "org.apache.fontbox..", "org.ofdrw..", "net.sf.jasperreports..", "org.apache.xmlbeans..",
            "org.openxmlformats.."};

    @Test
    void everyArrowPointsDown() {
        Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers()
                .layer("ui").definedBy("cn.yaodian.ui..")
                .layer("command").definedBy("cn.yaodian.command..")
                .layer("service").definedBy("cn.yaodian.service..")
                .optionalLayer("reading").definedBy("cn.yaodian.reading..")
                .layer("inspection").definedBy("cn.yaodian.inspection..")
                .optionalLayer("proofreading").definedBy("cn.yaodian.proofreading..")
                .optionalLayer("composing").definedBy("cn.yaodian.composing..")
                .layer("typesetting").definedBy("cn.yaodian.typesetting..")
                .optionalLayer("writing").definedBy("cn.yaodian.writing..")
                .optionalLayer("storage").definedBy("cn.yaodian.storage..")
                .layer("messages").definedBy("cn.yaodian.messages..")
                .layer("document").definedBy("cn.yaodian.document..")
                .layer("domain").definedBy("cn.yaodian.domain..")
                .whereLayer("ui").mayNotBeAccessedByAnyLayer()
                .whereLayer("command").mayNotBeAccessedByAnyLayer()
                .whereLayer("service").mayOnlyBeAccessedByLayers("ui", "command")
                .whereLayer("inspection").mayOnlyBeAccessedByLayers("service", "ui", "command")
                .whereLayer("reading").mayOnlyBeAccessedByLayers("service", "inspection")
                .whereLayer("proofreading").mayOnlyBeAccessedByLayers("service")
                .whereLayer("composing").mayOnlyBeAccessedByLayers("service")
                .whereLayer("storage").mayOnlyBeAccessedByLayers("service")
                .whereLayer("writing").mayOnlyBeAccessedByLayers("service")
                .whereLayer("typesetting").mayOnlyBeAccessedByLayers("service", "writing", "ui", "inspection")
                .whereLayer("messages").mayOnlyBeAccessedByLayers("ui", "command")
                .because("a change of screen or of file format must not reach the office's rules").check(PROGRAM);
    }

    @Test
    void domainAndDocumentStandOnTheJdkAlone() {
        classes().that().resideInAnyPackage("cn.yaodian.domain..", "cn.yaodian.document..").should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", "org.jspecify..", "cn.yaodian.domain..",
                        "cn.yaodian.document.."))
                .because("the office's rules outlive every library").check(PROGRAM);
        noClasses().that().resideInAPackage("cn.yaodian.document..").should().dependOnClassesThat()
                .resideInAPackage("cn.yaodian.domain..")
                .because("what is to be written knows no plan, so that any document can be written").check(PROGRAM);
        noClasses().that().resideInAPackage("cn.yaodian.domain..").should().dependOnClassesThat()
                .resideInAPackage("cn.yaodian.document..").because("a plan knows no page").check(PROGRAM);
    }

    @Test
    void writersKnowNoPlan() {
        noClasses().that().resideInAnyPackage("cn.yaodian.writing..", "cn.yaodian.typesetting..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("cn.yaodian.domain.plan..", "cn.yaodian.domain.office..",
                        "cn.yaodian.domain.indicator..")
                .because("a new report is a composer; a new format is a writer").check(PROGRAM);
    }

    @Test
    void theInspectorKnowsOnlyWhatStandsOnPages() {
        noClasses().that().resideInAPackage("cn.yaodian.inspection..").should().dependOnClassesThat()
                .resideInAnyPackage("cn.yaodian.storage..", "cn.yaodian.composing..", "cn.yaodian.writing..",
                        "cn.yaodian.domain.plan..", "cn.yaodian.domain.office..", "cn.yaodian.domain.manuscript..")
                .because("anyone's file is inspected as ours is: by its pages, not by what we know of it")
                .check(PROGRAM);
        noClasses().that().resideInAPackage("cn.yaodian.inspection..").should().dependOnClassesThat(
                resideInAPackage("cn.yaodian.typesetting..")
                        .and(not(simpleName("TitleWords"))))
                .because("who judges pages must not take the measures from who set them").check(PROGRAM);
    }

    @Test
    void eachLibraryHasOneHome() {
        noClasses().that().resideOutsideOfPackage("cn.yaodian.ui..").should().dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..", "org.fxmisc..")
                .because("the command line never loads JavaFX").check(PROGRAM);
        noClasses().that().resideOutsideOfPackage("cn.yaodian.storage..").should().dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.jdbi..", "org.flywaydb..")
                .because("only storage knows that there is a database").check(PROGRAM);
        noClasses().that(resideInAnyPackage("cn.yaodian.writing..", "cn.yaodian.reading..",
                "cn.yaodian.inspection.pdf..", "cn.yaodian.inspection.ofd..").negate()).should()
                .dependOnClassesThat().resideInAnyPackage(LIBRARIES_OF_FORMATS)
                .because("file formats are the business of readers and writers").check(PROGRAM);
        noClasses().that().resideOutsideOfPackage("cn.yaodian.command..").and()
                .doNotHaveFullyQualifiedName("cn.yaodian.Launcher").should().dependOnClassesThat()
                .resideInAPackage("picocli..").because("arguments are the command line's business").check(PROGRAM);
    }

    @Test
    void packagesFormNoCycles() {
        slices().matching("cn.yaodian.(*)..").should().beFreeOfCycles()
                .because("a cycle is one package in disguise").check(PROGRAM);
        for (String layer : new String[] {"ui", "service", "reading", "inspection", "writing", "storage",
                "composing"}) {
            slices().matching("cn.yaodian." + layer + ".(*)..").should().beFreeOfCycles()
                    .allowEmptyShould(true).because("a feature can be understood by itself").check(PROGRAM);
        }
    }

    @Test
    void onlyTheLauncherEndsTheProgram() {
        noClasses().that().doNotHaveSimpleName("Launcher").should().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .because("a service that ends the program loses what others are writing").check(PROGRAM);
    }
}
