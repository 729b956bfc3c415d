package org.hongchuang.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongchuang.kernel.BoundedContext;

/** All classes of all modules, and which context each belongs to. */
final class House {
    private static final String BASE = "org.hongchuang.";

    static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
    static final JavaClasses CLASSES = new ClassFileImporter().importPaths(classFolders());

    private House() {}

    private static List<Path> classFolders() {
        try (Stream<Path> folders = Files.walk(MODULES, 4)) {
            return folders.filter(folder -> folder.endsWith("target/classes"))
                    .filter(folder -> !folder.startsWith(MODULES.resolve("architecture-tests")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The declared contexts with what each may use. */
    static Map<String, Set<String>> contexts() {
        return CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(BoundedContext.class))
                .collect(Collectors.toMap(
                        type -> contextOf(type),
                        type -> Set.of(
                                type.getAnnotationOfType(BoundedContext.class).dependsOn()),
                        (a, b) -> a,
                        TreeMap::new));
    }

    /** The first package segment below the base package, or the empty string for a class that is not ours. */
    static String contextOf(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(BASE)) {
            return "";
        }
        String rest = name.substring(BASE.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    static boolean isApi(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(BASE + contextOf(type) + ".api.");
    }

    static boolean isScreen(JavaClass type) {
        String name = type.getPackageName() + ".";
        return name.startsWith(BASE + contextOf(type) + ".web.") || name.startsWith(BASE + contextOf(type) + ".rest.");
    }
}
