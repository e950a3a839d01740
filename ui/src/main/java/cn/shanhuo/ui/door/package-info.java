/**
 * The door: signing in by password or code, signing up, signing out here or everywhere, the password, the devices, and
 * which of one's shops to work in. Who may pass is known to the guard, what is kept of people to their own room.
 */
@NullMarked
package cn.shanhuo.ui.door;

import org.jspecify.annotations.NullMarked;
