/**
 * Jobs: work that nobody waits for, done in its rhythm by whichever node comes first, never by two at once. Knows
 * no business word; the rooms bring their own jobs.
 */
@NullMarked
package cn.shanhuo.job;

import org.jspecify.annotations.NullMarked;
