package cn.shanhuo.ui.door;

import cn.shanhuo.ui.form.Field;

/** Fields that several pages of the door share. */
final class Fields {

    private static final int PHONE = 20;
    private static final int CODE = 6;
    private static final int PASSWORD = 128;

    private Fields() {}

    static Field phone(Field field) {
        return field.type("tel").mode("tel").complete("username").limit(PHONE).needed();
    }

    static Field code(Field field) {
        return field.mode("numeric").complete("one-time-code").limit(CODE).needed();
    }

    static Field newPassword(Field field) {
        return field.type("password").complete("new-password").limit(PASSWORD).needed();
    }
}
