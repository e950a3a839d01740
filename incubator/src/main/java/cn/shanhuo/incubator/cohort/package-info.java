/**
 * Courses and cohorts: opening one, who is in it, who completed it, and issuing their certificates.
 */
@NullMarked
package cn.shanhuo.incubator.cohort;

import org.jspecify.annotations.NullMarked;
