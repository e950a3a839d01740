package cn.shanhuo.bench;

/** The least that a JVM can do: the limit beside the start of the site. */
final class PrintALine {

    private PrintALine() {}

    public static void main(String... args) {
        System.out.println("山货集");
    }
}
