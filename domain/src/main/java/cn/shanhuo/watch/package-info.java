/**
 * What those who run the site watch it by: counts of what happened on a node. Nothing is decided by them, and no money is
 * counted here; that is the ledger's.
 */
@NullMarked
package cn.shanhuo.watch;

import org.jspecify.annotations.NullMarked;
