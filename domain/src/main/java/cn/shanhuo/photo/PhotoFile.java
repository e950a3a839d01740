package cn.shanhuo.photo;

/**
 * The bytes of a photo in one width.
 *
 * @param contentType {@code image/webp} or {@code image/jpeg}
 */
public record PhotoFile(String contentType, byte[] bytes) {}
