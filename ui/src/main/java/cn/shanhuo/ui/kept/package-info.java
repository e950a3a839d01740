/**
 * Catalogue pages that are the same for everybody, kept as finished bytes until something on them changes.
 */
@NullMarked
package cn.shanhuo.ui.kept;

import org.jspecify.annotations.NullMarked;
