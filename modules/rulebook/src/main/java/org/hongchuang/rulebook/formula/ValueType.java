package org.hongchuang.rulebook.formula;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The types of values in formulas, each with its Java class. */
public enum ValueType {
    NUMBER(OpaqueType.create("number"), BigDecimal.class),
    FLAG(SimpleType.BOOL, Boolean.class),
    DATE(OpaqueType.create("day"), LocalDate.class),
    TEXT(SimpleType.STRING, String.class);

    private final transient CelType cel;
    private final Class<?> java;

    ValueType(CelType cel, Class<?> java) {
        this.cel = cel;
        this.java = java;
    }

    CelType cel() {
        return cel;
    }

    /** True if the value is of the Java class this type stands for. */
    public boolean admits(Object value) {
        return java.isInstance(value);
    }
}
