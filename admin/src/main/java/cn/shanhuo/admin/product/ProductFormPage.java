package cn.shanhuo.admin.product;

import cn.shanhuo.catalog.ProductDraft;
import cn.shanhuo.ui.Page;
import cn.shanhuo.ui.Picture;
import cn.shanhuo.ui.Sentence;
import cn.shanhuo.ui.form.Choice;
import cn.shanhuo.ui.form.Field;
import cn.shanhuo.ui.form.Problems;
import cn.shanhuo.ui.form.Submitted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a product, new or old.
 *
 * @param permitFirst the number of a permit is among the first questions, because this kind of food needs one
 * @param state what can be done with an old product; null for a new one
 */
public record ProductFormPage(
        Sentence heading,
        String action,
        String category,
        Problems problems,
        @Nullable Sentence said,
        List<Kept> photos,
        Field photosField,
        Field title,
        PackFields first,
        List<PackFields> morePacks,
        boolean moreOpen,
        Field origin,
        Field madeOn,
        Field permitNo,
        boolean permitFirst,
        Details details,
        @Nullable State state)
        implements Page {

    @Override
    public String template() {
        return "admin/product/form";
    }

    public int mostPhotos() {
        return ProductDraft.MOST_PHOTOS;
    }

    public int mostMegabytes() {
        return Submitted.FILES_MEGABYTES;
    }

    /** A photo that is already stored. */
    public record Kept(String id, Picture picture, boolean cover) {}

    /** One row of a pack; {@code id} is empty for a new one, whose stock can still be typed. */
    public record PackFields(
            String idName, String id, Field label, Field net, Field gross, Field price, Field stock, Field drop) {

        public boolean isNew() {
            return id.isEmpty();
        }

        /** Whether something is wrong in the part that is folded away. */
        public boolean open() {
            return label.problem() != null || gross.problem() != null;
        }
    }

    /** What most sellers leave as it is. */
    public record Details(
            boolean open,
            Field description,
            Field producer,
            Field batchNo,
            Field shelfLifeDays,
            Field foodType,
            List<Choice> foodTypes,
            Field storage,
            List<Choice> storages,
            Field returnPolicy,
            List<Choice> returnPolicies,
            Field freight,
            List<Choice> freights) {}

    /** An old product's standing. */
    public record State(
            String status,
            String tone,
            boolean onSale,
            boolean editable,
            String sale,
            String withdrawal,
            String copy,
            @Nullable String shown,
            List<Past> prices) {}

    /** A price that was. */
    public record Past(String day, String label, String price) {}
}
