package org.hongchuang.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.IOException;
import java.io.InputStream;
import org.hibernate.boot.archive.scan.spi.ClassDescriptor.Categorization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappedClassTest {
    @Entity
    static class Thing {
        @Id
        long id;
    }

    @Embeddable
    record Part(String text) {}

    @MappedSuperclass
    abstract static class Base {}

    @Converter
    static class Upper implements AttributeConverter<String, String> {
        @Override
        public String convertToDatabaseColumn(String value) {
            return value;
        }

        @Override
        public String convertToEntityAttribute(String value) {
            return value;
        }
    }

    @ParameterizedTest
    @CsvSource({"Thing,MODEL", "Part,MODEL", "Base,MODEL", "Upper,CONVERTER"})
    void recognisesWhatIsMapped(String name, Categorization category) throws Exception {
        Class<?> type = Class.forName(getClass().getName() + "$" + name);
        assertThat(MappedClass.read(bytes(type))).hasValueSatisfying(found -> {
            assertThat(found.getName()).isEqualTo(type.getName());
            assertThat(found.getCategorization()).isEqualTo(category);
        });
    }

    @Test
    void passesOverClassesWithoutAMapping() throws Exception {
        assertThat(MappedClass.read(bytes(MappedClassTest.class))).isEmpty();
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String file = type.getName().replace('.', '/') + ".class";
        try (InputStream content = type.getClassLoader().getResourceAsStream(file)) {
            return content.readAllBytes();
        }
    }
}
