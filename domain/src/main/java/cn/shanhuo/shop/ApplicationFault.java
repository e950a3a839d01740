package cn.shanhuo.shop;

/** What is wrong with a field of an application, named by the field. */
public enum ApplicationFault {
    NAME_MISSING(ApplicationField.SHOP_NAME),
    NAME_LONG(ApplicationField.SHOP_NAME),
    NAME_TAKEN(ApplicationField.SHOP_NAME),
    /** What may not be said of food; the same for the story. */
    NAME_CLAIMS(ApplicationField.SHOP_NAME),
    TOWN_MISSING(ApplicationField.TOWN),
    VILLAGE_MISSING(ApplicationField.VILLAGE),
    VILLAGE_LONG(ApplicationField.VILLAGE),
    STORY_LONG(ApplicationField.STORY),
    STORY_CLAIMS(ApplicationField.STORY),
    LICENCE_NAME_MISSING(ApplicationField.LICENCE_NAME),
    LICENCE_NAME_LONG(ApplicationField.LICENCE_NAME),
    CREDIT_CODE_MISSING(ApplicationField.CREDIT_CODE),
    CREDIT_CODE_WRONG(ApplicationField.CREDIT_CODE),
    /** A good code, but of another kind of business. */
    CREDIT_CODE_OF_ANOTHER_KIND(ApplicationField.CREDIT_CODE),
    LICENCE_PHOTO_MISSING(ApplicationField.LICENCE_PHOTO);

    private final ApplicationField field;

    ApplicationFault(ApplicationField field) {
        this.field = field;
    }

    public ApplicationField field() {
        return field;
    }
}
