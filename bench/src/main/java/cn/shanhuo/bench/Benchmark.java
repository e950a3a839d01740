package cn.shanhuo.bench;

/** One named measurement with the mark that it must reach. */
interface Benchmark {

    /** Sets up, measures, and leaves nothing running. */
    Report run(Bench.Setting setting);
}
