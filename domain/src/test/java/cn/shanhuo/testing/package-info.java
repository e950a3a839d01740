/**
 * What the tests of every module share: a database, the cast, and the ways to get them into a situation.
 */
@NullMarked
package cn.shanhuo.testing;

import org.jspecify.annotations.NullMarked;
