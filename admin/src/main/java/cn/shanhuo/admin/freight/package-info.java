/**
 * How a seller charges freight: ready-made tables to start from, and the table by province to change.
 */
@NullMarked
package cn.shanhuo.admin.freight;

import org.jspecify.annotations.NullMarked;
