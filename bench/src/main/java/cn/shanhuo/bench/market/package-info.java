/** Makes the data that benches run on: seeded, by plain SQL in batches, as large as asked. */
@NullMarked
package cn.shanhuo.bench.market;

import org.jspecify.annotations.NullMarked;
