/**
 * The scheduled jobs as the operator sees them: when each ran last and runs next, and a way to have it run now.
 */
@NullMarked
package cn.shanhuo.incubator.job;

import org.jspecify.annotations.NullMarked;
