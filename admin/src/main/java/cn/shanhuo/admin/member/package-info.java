/**
 * Who works in the shop: its owner lets a helper in by phone, and out again. What a packer may do stands at the doors of
 * the other rooms.
 */
@NullMarked
package cn.shanhuo.admin.member;

import org.jspecify.annotations.NullMarked;
