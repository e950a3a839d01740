/**
 * Who did or saw what with other people's data and rights. Entries are only ever added.
 */
@NullMarked
package cn.shanhuo.audit;

import org.jspecify.annotations.NullMarked;
