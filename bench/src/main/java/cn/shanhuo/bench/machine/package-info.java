/**
 * The machine under measurement: the database server, the site's own process, nginx and wrk, all on loopback and all
 * stopped when their bench ends. Knows nothing of what is measured.
 */
@NullMarked
package cn.shanhuo.bench.machine;

import org.jspecify.annotations.NullMarked;
