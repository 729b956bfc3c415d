package org.hongchuang.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashSet;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.hibernate.boot.archive.scan.spi.ClassDescriptor;
import org.hibernate.boot.archive.scan.spi.MappingFileDescriptor;
import org.hibernate.boot.archive.scan.spi.PackageDescriptor;
import org.hibernate.boot.archive.scan.spi.ScanEnvironment;
import org.hibernate.boot.archive.scan.spi.ScanOptions;
import org.hibernate.boot.archive.scan.spi.ScanParameters;
import org.hibernate.boot.archive.scan.spi.ScanResult;
import org.hibernate.boot.archive.scan.spi.Scanner;
import org.hibernate.boot.archive.scan.spi.ScannerFactory;
import org.hibernate.boot.archive.spi.ArchiveDescriptorFactory;

/**
 * Finds the mapped classes in the jars that {@code persistence.xml} names, so that nobody has to list them. Hibernate
 * itself no longer does so without a module of its own, and then it is silent about it.
 */
public final class EntityScanner implements ScannerFactory, Scanner {
    @Override
    public Scanner getScanner(ArchiveDescriptorFactory archives) {
        return this;
    }

    @Override
    public ScanResult scan(ScanEnvironment environment, ScanOptions options, ScanParameters params) {
        Set<ClassDescriptor> found = new HashSet<>();
        for (URL jar : environment.getNonRootUrls()) {
            scan(jar, found);
        }
        return new Found(found);
    }

    private static void scan(URL jar, Set<ClassDescriptor> found) {
        try (JarInputStream content = new JarInputStream(jar.openStream())) {
            for (JarEntry entry = content.getNextJarEntry(); entry != null; entry = content.getNextJarEntry()) {
                if (entry.getName().endsWith(".class") && !entry.getName().contains("META-INF")) {
                    MappedClass.read(content.readAllBytes()).ifPresent(found::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look for entities in " + jar, e);
        }
    }

    private record Found(Set<ClassDescriptor> classes) implements ScanResult {
        @Override
        public Set<ClassDescriptor> getLocatedClasses() {
            return classes;
        }

        @Override
        public Set<PackageDescriptor> getLocatedPackages() {
            return Set.of();
        }

        @Override
        public Set<MappingFileDescriptor> getLocatedMappingFiles() {
            return Set.of();
        }
    }
}
