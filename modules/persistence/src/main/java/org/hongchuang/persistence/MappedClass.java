package org.hongchuang.persistence;

import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.Set;
import net.bytebuddy.jar.asm.AnnotationVisitor;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassVisitor;
import net.bytebuddy.jar.asm.Opcodes;
import net.bytebuddy.jar.asm.Type;
import org.hibernate.boot.archive.internal.ByteArrayInputStreamAccess;
import org.hibernate.boot.archive.scan.spi.ClassDescriptor;
import org.hibernate.boot.archive.spi.InputStreamAccess;
import org.jspecify.annotations.Nullable;

/** A class file that carries a mapping, read without loading the class. */
record MappedClass(String name, Categorization category, byte[] bytes) implements ClassDescriptor {
    private static final String CONVERTER = Type.getDescriptor(Converter.class);
    private static final Set<String> MODEL = Set.of(
            Type.getDescriptor(Entity.class),
            Type.getDescriptor(Embeddable.class),
            Type.getDescriptor(MappedSuperclass.class));

    static Optional<ClassDescriptor> read(byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Annotations annotations = new Annotations();
        reader.accept(annotations, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        Categorization category = annotations.category;
        return category == null
                ? Optional.empty()
                : Optional.of(new MappedClass(reader.getClassName().replace('/', '.'), category, bytes));
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public Categorization getCategorization() {
        return category;
    }

    @Override
    public InputStreamAccess getStreamAccess() {
        return new ByteArrayInputStreamAccess(name, bytes);
    }

    private static final class Annotations extends ClassVisitor {
        private @Nullable Categorization category;

        Annotations() {
            super(Opcodes.ASM9);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            if (MODEL.contains(descriptor)) {
                category = Categorization.MODEL;
            } else if (descriptor.equals(CONVERTER)) {
                category = Categorization.CONVERTER;
            }
            return null;
        }
    }
}
