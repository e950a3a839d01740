/**
 * The way into a shop of one's own: the application, kept as a draft, submitted, mended, and what became of it. Whoever is
 * signed in may apply.
 */
@NullMarked
package cn.shanhuo.admin.opening;

import org.jspecify.annotations.NullMarked;
