package cn.shanhuo.ui.guard;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a route whose answer is the same for everybody, such as a kept catalogue page: the session cookie is not even
 * looked at, so that the route costs no query. It can have no argument that tells who is there.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForEverybody {}
