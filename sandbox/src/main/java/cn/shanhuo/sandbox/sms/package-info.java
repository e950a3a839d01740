/**
 * Short messages that are shown on a page instead of being sent.
 */
@NullMarked
package cn.shanhuo.sandbox.sms;

import org.jspecify.annotations.NullMarked;
