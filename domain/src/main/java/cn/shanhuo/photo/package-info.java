/**
 * Photos: what people upload, checked, turned upright, freed of EXIF and kept in three widths.
 */
@NullMarked
package cn.shanhuo.photo;

import org.jspecify.annotations.NullMarked;
