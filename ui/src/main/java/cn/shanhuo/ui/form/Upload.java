package cn.shanhuo.ui.form;

/**
 * One file of a form, in memory.
 *
 * @param name the file's name as the browser told it; nothing to trust, never a path to write to
 * @param contentType what the browser believes it is; nothing to trust
 */
public record Upload(String name, String contentType, byte[] bytes) {

    private static final int LONGEST = 40;

    /** The name as short as a sentence can hold it. */
    public String shortName() {
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }
}
