package cn.shanhuo.shop;

/** The fields of an application, by which one is given back. */
public enum ApplicationField {
    SHOP_NAME("name"),
    SUBJECT("subject"),
    TOWN("town"),
    VILLAGE("village"),
    STORY("story"),
    LICENCE_NAME("licenceName"),
    CREDIT_CODE("creditCode"),
    LICENCE_PHOTO("licencePhoto");

    private final String key;

    ApplicationField(String key) {
        this.key = key;
    }

    /** The name of the field in forms and in messages. */
    public String key() {
        return key;
    }
}
