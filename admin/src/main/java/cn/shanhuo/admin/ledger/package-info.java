/**
 * The seller's book: what each month brought, and the payments and refunds behind it. Shows what the ledger room says;
 * adds nothing.
 */
@NullMarked
package cn.shanhuo.admin.ledger;

import org.jspecify.annotations.NullMarked;
