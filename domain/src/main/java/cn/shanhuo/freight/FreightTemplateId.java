package cn.shanhuo.freight;

/** A shop's way of charging freight. */
public record FreightTemplateId(long value) {

    public FreightTemplateId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an identifier: " + value);
        }
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
