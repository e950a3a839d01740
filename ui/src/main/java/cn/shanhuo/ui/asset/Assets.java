package cn.shanhuo.ui.asset;

import jakarta.inject.Singleton;

/** Where the style sheet and the scripts of this build are found. */
@Singleton
public final class Assets {

    /** The address of the one style sheet. */
    public String css() {
        return "/assets/shanhuo.css";
    }

    /** The address of the script module that every page loads. */
    public String js() {
        return "/assets/shanhuo.js";
    }
}
