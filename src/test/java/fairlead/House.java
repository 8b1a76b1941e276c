package fairlead;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import fairlead.ui.shell.Command;

import java.util.List;
import java.util.stream.Stream;

/// The compiled classes of the product, for tests that walk over them.
public final class House {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("fairlead");

    private House() {}

    public static JavaClasses classes() {
        return CLASSES;
    }

    /// Every controller: a class of ui whose name ends so and that FXML can make.
    public static List<Class<?>> controllers() {
        return CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("fairlead.ui"))
                .filter(type -> type.getSimpleName().endsWith("Controller"))
                .filter(type -> !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    /// Every command that any screen declares.
    public static List<Command> commands() {
        return CLASSES.stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(Command.class))
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Command.class::cast)
                .toList();
    }
}
