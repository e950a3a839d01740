/** What the site does when the machine under it fails: killed processes, a database that keeps it waiting. */
@NullMarked
package cn.shanhuo.app.mishap;

import org.jspecify.annotations.NullMarked;
