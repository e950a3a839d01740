/**
 * What page tests of every module share: a client that behaves like a plain browser, and guards over templates and
 * messages.
 */
@NullMarked
package cn.shanhuo.ui.testing;

import org.jspecify.annotations.NullMarked;
