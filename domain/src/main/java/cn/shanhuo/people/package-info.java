/**
 * People who sign in: accounts, sessions, codes by SMS, roles, address books, and the sealing of what is
 * personal. Knows nothing of training, shops or pages.
 */
@NullMarked
package cn.shanhuo.people;

import org.jspecify.annotations.NullMarked;
