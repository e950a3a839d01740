package cn.shanhuo.ui.photo;

import cn.shanhuo.photo.PhotoId;
import cn.shanhuo.photo.Photos;
import cn.shanhuo.ui.Picture;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes pictures for pages out of stored photos. They are shown square, cut by the style sheet. */
public final class PhotoPicture {

    private PhotoPicture() {}

    /** The address of a photo in one of {@link Photos#WIDTHS}. */
    public static String href(PhotoId photo, int width) {
        return "/photos/" + photo + "/" + width;
    }

    /** On a card or beside a line: at most 320 px of a screen with twice the dots. */
    public static @Nullable Picture card(@Nullable PhotoId photo, String alt) {
        return photo == null ? null : picture(photo, "(min-width: 60rem) 20rem, 50vw", alt);
    }

    /** A thumbnail of a fixed size: one address is enough. */
    public static @Nullable Picture thumb(@Nullable PhotoId photo, String alt) {
        return photo == null ? null : new Picture(href(photo, 320), null, null, 320, 320, alt);
    }

    /** As wide as a phone's screen. */
    public static Picture large(PhotoId photo, String alt) {
        return picture(photo, "(min-width: 60rem) 40rem, 100vw", alt);
    }

    private static Picture picture(PhotoId photo, String sizes, String alt) {
        var srcset = Photos.WIDTHS.stream()
                .map(width -> href(photo, width) + " " + width + "w")
                .collect(Collectors.joining(", "));
        return new Picture(href(photo, 640), srcset, sizes, 640, 640, alt);
    }
}
