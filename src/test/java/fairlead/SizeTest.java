package fairlead;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/// Small files, short methods, few arguments.
class SizeTest {
    private static final int FILE_LINES = 400;
    private static final int METHOD_LINES = 60;
    private static final int PARAMETERS = 6;

    @Test
    void noFileIsLong() {
        assertThat(Sources.java("src/main/java"))
                .allSatisfy(
                        file ->
                                assertThat(Sources.read(file).lines().count())
                                        .as("%s is too long: give a part of it its own class", file)
                                        .isLessThanOrEqualTo(FILE_LINES));
    }

    @Test
    void noMethodIsLong() throws IOException {
        assertThat(longMethods(Sources.java("src/main/java")))
                .as("name the steps of these methods and make each a method")
                .isEmpty();
    }

    @Test
    void noConstructorTakesManyParameters() {
        constructors()
                .that(
                        DescribedPredicate.<JavaConstructor>describe(
                                "are not of a record or an enum",
                                constructor ->
                                        !constructor.getOwner().isRecord()
                                                && !constructor.getOwner().isEnum()))
                .should(
                        com.tngtech.archunit.lang.conditions.ArchConditions.have(
                                DescribedPredicate.<JavaConstructor>describe(
                                        "at most " + PARAMETERS + " parameters",
                                        constructor ->
                                                constructor.getParameters().size() <= PARAMETERS)))
                .because(
                        "a class with many helpers does many things: split it, or bundle what"
                                + " belongs together in a record")
                .check(
                        new ClassFileImporter()
                                .withImportOption(new ImportOption.DoNotIncludeTests())
                                .importPackages("fairlead"));
    }

    private static List<String> longMethods(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var manager = compiler.getStandardFileManager(null, null, null);
        JavacTask task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                manager,
                                null,
                                List.of("--release", "25"),
                                null,
                                manager.getJavaFileObjectsFromPaths(files));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    var lines = unit.getLineMap();
                    long first = lines.getLineNumber(positions.getStartPosition(unit, method));
                    long last = lines.getLineNumber(positions.getEndPosition(unit, method));
                    if (last - first + 1 > METHOD_LINES) {
                        found.add(
                                unit.getSourceFile().getName()
                                        + ":"
                                        + first
                                        + " "
                                        + method.getName());
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
        return found;
    }
}
