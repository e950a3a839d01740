/**
 * The one process: main class, configuration and the embedded database.
 */
@NullMarked
package cn.shanhuo.app;

import org.jspecify.annotations.NullMarked;
