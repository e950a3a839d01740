/**
 * Locking an account that is in wrong hands, and unlocking it. Roles are given and taken in the room of the staff.
 */
@NullMarked
package cn.shanhuo.incubator.account;

import org.jspecify.annotations.NullMarked;
