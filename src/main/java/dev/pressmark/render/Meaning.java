package dev.pressmark.render;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a name means to someone who writes a template; {@code docs/templates.md} is made of these. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE})
@interface Meaning {

    /** One clause. */
    String value();

    /** What a template would write for it. */
    String example() default "";
}
