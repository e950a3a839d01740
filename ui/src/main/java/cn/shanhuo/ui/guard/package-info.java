/**
 * Who is there: reads the session cookie, looks the session up once a request, and hands controllers a buyer, a seller,
 * a member of staff or a visitor; sends everybody else to the door. Signs nobody in or out.
 */
@NullMarked
package cn.shanhuo.ui.guard;

import org.jspecify.annotations.NullMarked;
