package cn.shanhuo.ui;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a request before anything is looked up. A controller takes it as an argument.
 *
 * @param locale {@link Languages#CHINESE} or {@link Languages#ENGLISH}
 * @param signedIn whether somebody is signed in, in whatever role
 * @param name how the signed-in person is greeted: the attribute {@code name} of the authentication
 * @param csrf the token that forms of this visitor carry; empty on pages that are the same for everybody
 * @param roles what the signed-in person may be, such as {@code HEAD}; empty for strangers
 * @param path the path that was asked for, without query
 * @param severalShops whether the signed-in person works in more than one shop
 */
public record Visit(
        Locale locale,
        boolean signedIn,
        @Nullable String name,
        String csrf,
        Collection<String> roles,
        String path,
        boolean severalShops) {

    /** Whether forms carry a token; pages that are the same for everybody cannot. */
    public boolean guarded() {
        return !csrf.isEmpty();
    }

    /** The visit of nobody in particular, for pages that are the same for everybody. */
    public static Visit anonymous(Locale locale, String path) {
        return new Visit(locale, false, null, "", List.of(), path, false);
    }
}
