package cn.shanhuo.training;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a roster, each with the headings under which it is known; the first is the one of our own template. */
public enum RosterColumn {
    NAME(true, "姓名", "学员姓名", "名字", "name"),
    ID_NUMBER(true, "身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号码", "证件号码", "证件号", "idnumber", "idcard"),
    PHONE(true, "手机号", "手机号码", "手机", "电话", "电话号码", "联系电话", "联系方式", "phone", "mobile"),
    TOWN(true, "镇", "乡镇", "所在镇", "镇街", "镇办", "乡镇街道", "town"),
    VILLAGE(true, "村", "行政村", "所在村", "村社区", "村居", "village"),
    HOUSEHOLD(false, "户类型", "农户类型", "户别", "人员类别", "household", "householdtype"),
    CONSENT(false, "同意登记户类型", "是否同意登记户类型", "是否同意", "同意", "授权", "consent");

    private final boolean required;
    private final List<String> headings;

    RosterColumn(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    /** Whether a roster without this column cannot be read. */
    public boolean required() {
        return required;
    }

    /** The heading in our own template; Chinese, as the rosters are. */
    public String heading() {
        return headings.getFirst();
    }

    static Optional<RosterColumn> of(String heading) {
        var plain = Normalizer.normalize(heading, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|\\[.*?]|[\\s\\p{Cf}*:/_、]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
