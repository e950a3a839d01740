/**
 * Benchmarks: each sets up its own data, runs ours and the limit of the machine in turn in one run, and prints their
 * ratio. Absolute figures say little on a noisy machine; ratios taken side by side do.
 */
@NullMarked
package cn.shanhuo.bench;

import org.jspecify.annotations.NullMarked;
