/**
 * Certificates: finding, printing and revoking them.
 */
@NullMarked
package cn.shanhuo.incubator.certificate;

import org.jspecify.annotations.NullMarked;
