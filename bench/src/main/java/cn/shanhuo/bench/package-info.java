/**
 * Benchmarks: each runs ours and the limit of the machine in turn and prints the ratio.
 */
@NullMarked
package cn.shanhuo.bench;

import org.jspecify.annotations.NullMarked;
