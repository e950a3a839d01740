package cn.shanhuo.admin.opening;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Photos;
import cn.shanhuo.photo.StorePhoto;
import cn.shanhuo.shop.ApplyForShop;
import cn.shanhuo.shop.ShopDraft;
import cn.shanhuo.ui.Pages;
import cn.shanhuo.ui.Visit;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import cn.shanhuo.ui.form.WithFiles;
import cn.shanhuo.ui.guard.Buyer;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Controller("/seller/opening")
@Secured("BUYER")
@ExecuteOn(TaskExecutors.BLOCKING)
class OpeningController {

    private final OpeningDesk desk;
    private final ApplyForShop apply;
    private final StorePhoto storePhoto;
    private final Photos photos;
    private final Pages pages;

    OpeningController(OpeningDesk desk, ApplyForShop apply, StorePhoto storePhoto, Photos photos, Pages pages) {
        this.desk = desk;
        this.apply = apply;
        this.storePhoto = storePhoto;
        this.photos = photos;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(Visit visit, Buyer applicant, @QueryValue(defaultValue = "false") boolean saved) {
        return pages.ok(visit, desk.page(applicant.account(), visit.locale(), saved));
    }

    /** Keeps the draft; submits it when the button said so. */
    @Post
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    HttpResponse<?> create(Visit visit, Buyer applicant, @WithFiles Submitted form) {
        var account = applicant.account();
        var photo = photo(account, form);
        if (photo instanceof StorePhoto.Outcome.Refused(var why)) {
            var draft = new OpeningForm(form, earlier(account, form)).read();
            apply.save(account, draft);
            return again(
                    visit,
                    account,
                    draft,
                    Problems.NONE.at(
                            "licencePhoto",
                            "domain.photo-refusal." + why,
                            form.files("licencePhoto").getFirst().shortName()));
        }
        var stored = photo instanceof StorePhoto.Outcome.Stored(var id) ? Optional.of(id) : earlier(account, form);
        var draft = new OpeningForm(form, stored).read();
        if (form.isOverfull()) {
            apply.save(account, draft);
            return again(visit, account, draft, Problems.NONE.at("licencePhoto", Submitted.OVERFULL));
        }
        if (!form.has("submit")) {
            return Pages.seeOther(apply.save(account, draft) ? "/seller/opening?saved=true" : "/seller/opening");
        }
        return switch (apply.submit(account, draft)) {
            case ApplyForShop.Submitted _, ApplyForShop.AlreadyWaiting _ -> Pages.seeOther("/seller/opening");
            case ApplyForShop.Incomplete(var faults) -> again(visit, account, draft, OpeningForm.problems(faults));
        };
    }

    private HttpResponse<?> again(Visit visit, AccountId account, ShopDraft draft, Problems problems) {
        return pages.unprocessable(visit, desk.again(account, draft, visit.locale(), problems));
    }

    /** What came of the picture that was chosen; nothing when none was. */
    private StorePhoto.@Nullable Outcome photo(AccountId account, Submitted form) {
        var files = form.files("licencePhoto");
        return files.isEmpty()
                ? null
                : storePhoto.store(account, files.getFirst().bytes());
    }

    /** The picture of the page before, if it is the applicant's own. */
    private Optional<PhotoId> earlier(AccountId account, Submitted form) {
        return Ids.parse(form.text("photo")).map(PhotoId::new).filter(photo -> photos.owned(account, List.of(photo))
                .contains(photo));
    }
}
