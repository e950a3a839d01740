package cn.shanhuo.admin.product;

import cn.shanhuo.house.Ids;
import cn.shanhuo.people.AccountId;
import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.StorePhoto;
import cn.shanhuo.photo.StorePhoto.Outcome.Refused;
import cn.shanhuo.photo.StorePhoto.Outcome.Stored;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;

/** Stores the photos of a form at once, whatever else is wrong with it, so that nobody has to choose them again. */
@Singleton
class PhotoUploads {

    private final StorePhoto storePhoto;

    PhotoUploads(StorePhoto storePhoto) {
        this.storePhoto = storePhoto;
    }

    /** The photos that were kept and those that came in, the chosen cover first. */
    Read read(AccountId by, Submitted typed) {
        var photos = new LinkedHashSet<PhotoId>();
        typed.all("photo").stream()
                .flatMap(id -> Ids.parse(id).stream())
                .map(PhotoId::new)
                .forEach(photos::add);
        var problems = typed.isOverfull() ? Problems.NONE.at("photos", Submitted.OVERFULL) : Problems.NONE;
        for (var file : typed.files("photos")) {
            switch (storePhoto.store(by, file.bytes())) {
                case Stored(var id) -> photos.add(id);
                case Refused(var why) ->
                    problems = problems.at("photos", "domain.photo-refusal." + why, shortened(file.name()));
            }
        }
        var cover = typed.text("cover");
        var ordered = photos.stream()
                .sorted((a, b) ->
                        Boolean.compare(b.toString().equals(cover), a.toString().equals(cover)));
        return new Read(ordered.toList(), problems);
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }

    record Read(List<PhotoId> photos, Problems problems) {}
}
