package cn.shanhuo.people;

/**
 * Where somebody knocks from.
 *
 * @param address the IP address, for the limits
 * @param device what the browser calls itself, for the list of devices
 */
public record Origin(String address, String device) {}
