package cn.shanhuo.training;

/** What of a file can be corrected; the identity number cannot, it is whose file it is. */
public enum PersonField {
    NAME,
    PHONE,
    TOWN,
    VILLAGE,
    HOUSEHOLD
}
