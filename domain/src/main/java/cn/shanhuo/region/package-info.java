/**
 * The official division codes of China, from province to town, and the names that belong to them.
 */
@NullMarked
package cn.shanhuo.region;

import org.jspecify.annotations.NullMarked;
