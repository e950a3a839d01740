package cn.shanhuo.people;

/** What a code may be used for; one sent for another purpose does not count. */
public enum CodePurpose {
    SIGN_IN("sign-in-code", "登录验证码 %s，5 分钟内有效。请勿告诉他人。【山货集】"),
    SIGN_UP("sign-up-code", "注册验证码 %s，5 分钟内有效。请勿告诉他人。【山货集】"),
    PASSWORD("password-code", "修改密码验证码 %s，5 分钟内有效。如非本人操作，请忽略。【山货集】");

    private final String template;
    private final String words;

    CodePurpose(String template, String words) {
        this.template = template;
        this.words = words;
    }

    String template() {
        return template;
    }

    /** The message in plain words. Chinese always: the carrier registers these very words. */
    String words(String code) {
        return words.formatted(code);
    }
}
