package cn.shanhuo.house;

/**
 * The site answers its visitors. Whatever they need not wait for begins now instead of at Micronaut's own {@code
 * StartupEvent}, which comes before anybody is listened to: on a small machine it would keep the first page waiting.
 * Published once, by whoever starts the site.
 */
public record SiteOpened() {}
