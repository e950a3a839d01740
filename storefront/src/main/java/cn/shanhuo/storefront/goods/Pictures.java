package cn.shanhuo.storefront.goods;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Photos;
import cn.shanhuo.ui.Picture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Photos as image elements want them: an address for each width that is kept, and how wide they are shown. */
public final class Pictures {

    /** Two cards beside each other on a phone, up to five on a desk. */
    private static final String CARD = "(min-width: 1100px) 220px, (min-width: 700px) 30vw, 46vw";
    private static final String WHOLE = "(min-width: 900px) 560px, 100vw";
    private static final String SMALL = "88px";

    private static final int SHOWN = 320;

    private Pictures() {}

    /** For a card in a list; nothing where the seller gave none. */
    public static @Nullable Picture card(@Nullable PhotoId photo, String alt) {
        return picture(photo, CARD, alt);
    }

    /** For the gallery of a product. */
    public static @Nullable Picture whole(@Nullable PhotoId photo, String alt) {
        return picture(photo, WHOLE, alt);
    }

    /** For a line of a cart or an order, and for a shop's sign; the words beside it say what it is. */
    public static @Nullable Picture small(@Nullable PhotoId photo) {
        return picture(photo, SMALL, "");
    }

    private static @Nullable Picture picture(@Nullable PhotoId photo, String sizes, String alt) {
        if (photo == null) {
            return null;
        }
        var widths = Photos.WIDTHS.stream()
                .map(width -> address(photo, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
        return new Picture(address(photo, SHOWN), widths, sizes, SHOWN, SHOWN, alt);
    }

    private static String address(PhotoId photo, int width) {
        return "/photos/" + photo + "/" + width;
    }
}
