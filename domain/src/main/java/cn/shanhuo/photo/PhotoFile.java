package cn.shanhuo.photo;

import cn.shanhuo.people.AccountId;

/**
 * The bytes of a photo in one width.
 *
 * @param contentType {@code image/webp} or {@code image/jpeg}
 * @param shown whether everybody may see it: goods on sale or an open shop have shown it
 */
public record PhotoFile(String contentType, byte[] bytes, AccountId owner, boolean shown) {}
