package cn.shanhuo.admin.member;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.people.Phone;
import cn.shanhuo.shop.HirePacker;
import cn.shanhuo.shop.ShopMembers;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.guard.Seller;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;

@Controller("/seller/members")
@Secured("OWNER")
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
@ExecuteOn(TaskExecutors.BLOCKING)
class MembersController {

    private final ShopMembers members;
    private final HirePacker hire;
    private final Pages pages;

    MembersController(ShopMembers members, HirePacker hire, Pages pages) {
        this.members = members;
        this.hire = hire;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(Seller seller, Visit visit) {
        return pages.ok(visit, page(seller, Submitted.of(), Problems.NONE));
    }

    @Post
    HttpResponse<?> create(Seller seller, Visit visit, Submitted form) {
        var phone = Phone.parse(form.text("phone"));
        if (phone.isEmpty()) {
            return again(seller, visit, form, "ui.door.phone.wrong");
        }
        return switch (hire.hire(seller.shop(), seller.account(), phone.get())) {
            case HIRED, WAS_MEMBER -> Pages.seeOther("/seller/members");
            case NO_ACCOUNT -> again(seller, visit, form, "admin.members.no-account");
            case FULL -> again(seller, visit, form, "admin.members.full");
        };
    }

    @Post("/{account:[1-9][0-9]*}/removal")
    HttpResponse<?> remove(Seller seller, Visit visit, String account, Submitted form) {
        return Ids.parse(account)
                        .filter(who -> hire.dismiss(seller.shop(), seller.account(), new AccountId(who)))
                        .isPresent()
                ? Pages.seeOther("/seller/members")
                : pages.notFound(visit);
    }

    private HttpResponse<?> again(Seller seller, Visit visit, Submitted form, String key) {
        return pages.unprocessable(visit, page(seller, form, Problems.NONE.at("phone", key, HirePacker.MOST_MEMBERS)));
    }

    private MembersPage page(Seller seller, Submitted form, Problems problems) {
        return MembersPage.of(members.in(seller.shop()), form, problems);
    }
}
