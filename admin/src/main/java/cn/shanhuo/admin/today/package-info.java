/**
 * What a seller sees first: what is to be done now, then how the month goes, in sentences.
 */
@NullMarked
package cn.shanhuo.admin.today;

import org.jspecify.annotations.NullMarked;
