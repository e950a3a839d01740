/**
 * Shows the photos that people uploaded: their addresses, and their bytes with caching for ever.
 */
@NullMarked
package cn.shanhuo.ui.photo;

import org.jspecify.annotations.NullMarked;
