package cn.shanhuo.bench.machine;

import java.util.regex.Pattern;

/**
 * What a visitor needs to send the site's forms.
 *
 * @param seed the visitor's cookie
 * @param token the token that belongs to it and stands in every form
 */
public record Form(String seed, String token) {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SEED = Pattern.compile("seed=([^;]+)");

    /** Opens the sign-in page as a new visitor does. */
    public static Form of(Site site) {
        var page = Http.ask(site.url() + "/sign-in");
        var token = TOKEN.matcher(page.body());
        var seed = SEED.matcher(String.join("\n", page.headers().allValues("set-cookie")));
        if (!token.find() || !seed.find()) {
            throw new IllegalStateException("The sign-in page has no form:\n" + page.body());
        }
        return new Form(seed.group(1), token.group(1));
    }
}
