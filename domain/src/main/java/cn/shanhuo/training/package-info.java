/**
 * Who was trained: persons, courses, cohorts, enrolments and certificates. Knows nothing of shops and sales.
 */
@NullMarked
package cn.shanhuo.training;

import org.jspecify.annotations.NullMarked;
