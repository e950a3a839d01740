package cn.shanhuo.app;

import cn.shanhuo.watch.Tally;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * The figures of the shop itself beside those of the machine, as {@code docs/operations.md} lists them. Bound while the
 * database's pool is being made, so the database is not asked before somebody looks.
 */
@Singleton
class ShopMeters implements MeterBinder {

    private final Tally tally;
    private final Provider<Figures> figures;
    private @Nullable MultiGauge succeeded;
    private @Nullable MultiGauge failures;

    ShopMeters(Tally tally, Provider<Figures> figures) {
        this.tally = tally;
        this.figures = figures;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var one : Tally.Of.values()) {
            var name = "shanhuo." + one.name().toLowerCase(Locale.ROOT).replace('_', '.');
            FunctionCounter.builder(name, tally, counted -> counted.count(one)).register(registry);
        }
        gauge(registry, "shanhuo.refunds.stuck", Figures.Now::refundsStuck);
        gauge(registry, "shanhuo.ledger.queue", Figures.Now::ledgerQueue);
        succeeded =
                MultiGauge.builder("shanhuo.job.succeeded").baseUnit("seconds").register(registry);
        failures = MultiGauge.builder("shanhuo.job.failures").register(registry);
    }

    /** Takes up the jobs that there are by now; before each look at the figures. */
    void look() {
        var jobs = figures.get().now().map(Figures.Now::jobs).orElse(List.of());
        show(succeeded, jobs, JobRow::succeeded);
        show(failures, jobs, JobRow::failures);
    }

    private static void show(@Nullable MultiGauge gauge, List<JobRow> jobs, ToDoubleFunction<JobRow> value) {
        if (gauge != null) {
            gauge.register(
                    jobs.stream()
                            .<MultiGauge.Row<?>>map(
                                    job -> MultiGauge.Row.of(Tags.of("job", job.taskName()), value.applyAsDouble(job)))
                            .toList(),
                    true);
        }
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Figures.Now> value) {
        Gauge.builder(
                        name,
                        figures,
                        read -> read.get().now().map(value::applyAsDouble).orElse(Double.NaN))
                .register(registry);
    }
}
