/**
 * Style sheets, scripts and pictures of the look: put together once at start and addressed by their content.
 */
@NullMarked
package cn.shanhuo.ui.asset;

import org.jspecify.annotations.NullMarked;
