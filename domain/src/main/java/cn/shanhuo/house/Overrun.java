package cn.shanhuo.house;

/** More is asked of this node than it can do in time. Nothing is broken: ask again in a moment. */
public final class Overrun extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Overrun(String what) {
        super(what);
    }
}
