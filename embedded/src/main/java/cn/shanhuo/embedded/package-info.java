/**
 * A MariaDB server in a folder of the user's own, on loopback only: for development, tests and the first look,
 * never for production.
 */
@NullMarked
package cn.shanhuo.embedded;

import org.jspecify.annotations.NullMarked;
