package cn.shanhuo.bench.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Load by wrk over persistent connections. Every run carries a Lua script that checks each answer, so that an error page
 * is never counted: a run with a single wrong answer fails.
 */
public final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern LATENCY = Pattern.compile("\\s+(50|99)(?:\\.\\d+)?%\\s+([0-9.]+)(us|ms|s)");
    private static final Pattern ANSWERS = Pattern.compile("(?m)^answers: (\\d+)");
    private static final Pattern WRONG = Pattern.compile("wrong answers: (\\d+)");

    private final Path folder;

    /** @param folder where the scripts are written */
    public Wrk(Path folder) {
        this.folder = folder;
    }

    /** Answers, how many of them a second, and the latencies of half and of 99 % of them. */
    public record Measured(long answers, double rate, Duration median, Duration p99) {}

    /**
     * Runs a script against an address.
     *
     * @param script Lua that defines {@code request} when needed and {@code correct(status, headers, body)}, which says
     *     whether an answer is right
     */
    public Measured run(String url, String script, int connections, Duration duration) {
        try {
            var file = Files.createTempFile(folder, "load", ".lua");
            var seed = "math.randomseed(" + ThreadLocalRandom.current().nextInt() + ")\n"; // or each run asks the same
            Files.writeString(file, seed + script + CHECKING);
            var output = Processes.output(List.of(
                    "wrk",
                    "-t1",
                    "-c" + connections,
                    "-d" + duration.toMillis() / 1000 + "s",
                    "--latency",
                    "--timeout",
                    "10s",
                    "-s",
                    file.toString(),
                    url));
            return read(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A script that asks for each of these paths in turn and wants 200 and a body as long as one of theirs. */
    public static String paths(Map<String, Integer> bytesByPath) {
        var asked = bytesByPath.entrySet().stream()
                .map(page -> "{ \"%s\", %d }".formatted(page.getKey(), page.getValue()))
                .collect(Collectors.joining(", "));
        return """
               local pages = { %s }
               local asked = 0
               local wanted = {}
               for _, page in ipairs(pages) do wanted[page[2]] = true end
               function request()
                 asked = asked %% #pages + 1
                 return wrk.format("GET", pages[asked][1])
               end
               function correct(status, headers, body)
                 return status == 200 and wanted[#body]
               end
               """.formatted(asked);
    }

    private static Measured read(String output) {
        var wrong = WRONG.matcher(output);
        if (!wrong.find() || !wrong.group(1).equals("0") || output.contains("Socket errors")) {
            throw new IllegalStateException("wrk met wrong answers:\n" + output);
        }
        var rate = RATE.matcher(output);
        if (!rate.find()) {
            throw new IllegalStateException("wrk did not say its rate:\n" + output);
        }
        var answers = ANSWERS.matcher(output);
        if (!answers.find() || answers.group(1).equals("0")) {
            throw new IllegalStateException("wrk met no answers:\n" + output);
        }
        var latencies = LATENCY.matcher(output);
        var found = new ArrayList<Duration>();
        while (latencies.find()) {
            found.add(duration(Double.parseDouble(latencies.group(2)), latencies.group(3)));
        }
        return new Measured(
                Long.parseLong(answers.group(1)), Double.parseDouble(rate.group(1)), found.getFirst(), found.getLast());
    }

    private static Duration duration(double amount, String unit) {
        return Duration.ofNanos((long) (amount
                * switch (unit) {
                    case "us" -> 1e3;
                    case "ms" -> 1e6;
                    default -> 1e9;
                }));
    }

    private static final String CHECKING = """

            local threads = {}
            function setup(thread)
              table.insert(threads, thread)
            end
            wrong = 0
            example = ""
            function response(status, headers, body)
              if not correct(status, headers, body) then
                wrong = wrong + 1
                if example == "" then example = status .. " " .. string.sub(body, 1, 300) end
              end
            end
            function done(summary, latency, requests)
              local all = 0
              for _, thread in ipairs(threads) do
                all = all + thread:get("wrong")
                if thread:get("example") ~= "" then print("example: " .. thread:get("example")) end
              end
              print("wrong answers: " .. all)
              print("answers: " .. summary.requests)
            end
            """;
}
