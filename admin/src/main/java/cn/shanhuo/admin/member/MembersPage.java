package cn.shanhuo.admin.member;

import cn.shanhuo.house.Calendar;
import cn.shanhuo.shop.Member;
import cn.shanhuo.shop.ShopRole;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of a shop, and the form that lets one more in. */
public record MembersPage(List<Line> members, Submitted form, Problems problems) implements Page {

    /** @param removal where the form goes that lets somebody out; none for an owner */
    public record Line(
            String name,
            String phone,
            String roleKey,
            String since,
            @Nullable String removal) {}

    static MembersPage of(List<Member> members, Submitted form, Problems problems) {
        return new MembersPage(members.stream().map(MembersPage::line).toList(), form, problems);
    }

    private static Line line(Member member) {
        return new Line(
                member.name(),
                "*******" + member.phoneTail(),
                "admin.members." + member.role(),
                Calendar.day(member.joinedAt()).toString(),
                member.role() == ShopRole.PACKER ? "/seller/members/" + member.account() + "/removal" : null);
    }

    @Override
    public String template() {
        return "admin/member/list";
    }

    public Field phone() {
        return Field.of("phone", form, problems)
                .type("tel")
                .mode("tel")
                .limit(20)
                .needed();
    }
}
