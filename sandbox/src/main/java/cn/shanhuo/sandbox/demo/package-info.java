/**
 * The demo's story: a county centre, three cohorts, eight shops of five villages, forty products and fourteen months of
 * orders up to today, told once into an empty database. Everybody in it is invented, and every shop is marked as demo.
 * The same day tells the same story: chance comes from a seed.
 */
@NullMarked
package cn.shanhuo.sandbox.demo;

import org.jspecify.annotations.NullMarked;
