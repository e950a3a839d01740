package cn.shanhuo.house;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * One thing that somebody can do, done whole or not at all: a singleton whose public method runs in one transaction.
 * The class is not final, because the transaction is woven in by a subclass.
 */
@Documented
@Singleton
@Transactional
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
