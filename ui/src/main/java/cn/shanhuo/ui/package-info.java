/**
 * What every page needs: rendering to bytes, messages, forms and links. No business.
 */
@NullMarked
package cn.shanhuo.ui;

import org.jspecify.annotations.NullMarked;
