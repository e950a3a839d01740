/** Walks through the site as people do: in a real browser, by what they see, without reaching into the database. */
@NullMarked
package cn.shanhuo.app.journey;

import org.jspecify.annotations.NullMarked;
