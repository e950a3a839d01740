/**
 * The public page of a certificate: anybody checks here whether it holds, without signing in. The holder's name is masked.
 */
@NullMarked
package cn.shanhuo.storefront.certificate;

import org.jspecify.annotations.NullMarked;
