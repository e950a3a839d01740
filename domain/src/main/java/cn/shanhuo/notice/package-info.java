/**
 * Notices to people outside our pages: short messages, through a port that each deployment fills.
 */
@NullMarked
package cn.shanhuo.notice;

import org.jspecify.annotations.NullMarked;
