/**
 * The buyer's address book: list, add, change, remove, choose the default, and the picker from province to town, which
 * works step by step without scripts. Owns no rule of its own: people keeps addresses, region knows the divisions.
 */
@NullMarked
package cn.shanhuo.storefront.address;

import org.jspecify.annotations.NullMarked;
