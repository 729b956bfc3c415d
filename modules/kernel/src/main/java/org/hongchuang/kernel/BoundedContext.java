package org.hongchuang.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares a package as the base of a bounded context, and which other contexts it may use. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface BoundedContext {
    /** Names of the contexts whose {@code api} package (or, for the kernel and the rulebook, any package) may be used. */
    String[] dependsOn() default {};
}
