package org.hongchuang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends soon, with an edition or with problems. */
class EditionFuzzTest {

    private static final int YAML_KEY = 60;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ": ",
            ", ",
            "- ",
            "\n",
            "\n  ",
            "'",
            "\"",
            "|",
            ">",
            "&a ",
            "*a",
            "<<: ",
            "!!set ",
            "? ",
            "#",
            "%",
            "@",
            "null",
            "~",
            "true",
            "-1",
            "1e9",
            "0.000000001",
            "99999999999999999999",
            "2024-02-30",
            "\t",
            "\u0000",
            "\uFEFF",
            "\uD800",
            "，",
            "cite: art. 1",
            "id: area",
            "when: ",
            "area >= ",
            "(",
            ")",
            "!",
            " && ",
            "rulings",
            "replace",
            "parts",
            "value: ",
            "at: ",
            "kinds",
            "percent(area, area)",
            "area * area",
            "---",
            "...");

    @ParameterizedTest
    @ValueSource(longs = {7, 4711, 20261121})
    void survivesMutations(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> originals = List.of(
                Samples.EDITION, Samples.RICH, Files.readString(Path.of("policies/nanchang-studios/2023-01-01.yaml")));
        for (int i = 0; i < 400; i++) {
            String yaml = originals.get(i % originals.size());
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                yaml = mutated(yaml, random);
            }
            ends("seed " + seed + ", case " + i, yaml);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {8, 815})
    void survivesNoise(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder noise = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                noise.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            ends("seed " + seed + ", case " + i, noise.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void survivesBombs(String yaml) {
        ends(yaml.substring(0, Math.min(60, yaml.length())), yaml);
    }

    static Stream<String> bombs() {
        String rich = Samples.RICH;
        String ruling =
                "  - {id: ZZ-2, question: {zh: 问, en: q}, chosen: A, cite: art. 1, readings: [{id: A, label: {zh: 甲, en: a}}";
        String other = ", {id: B, label: {zh: 乙, en: b}, replace: [{at: metrics, value: []}, {at: kinds, value: []}]}";
        return Stream.of(
                "a: " + "[".repeat(200_000),
                "? ".repeat(100_000),
                "- ".repeat(150_000),
                "{a: ".repeat(90_000),
                "!".repeat(300_000),
                "\"" + "\\n".repeat(150_000),
                "%TAG ! x\n".repeat(10_000),
                "k".repeat(399_000) + ": 1",
                "a: [" + "x,".repeat(190_000) + "x]",
                rich.replace("area >= 10", "(".repeat(3_900)),
                rich.replace("area >= 10", "!".repeat(3_900) + "open"),
                rich.replace("area >= 10", "open || ".repeat(480) + "open"),
                rich.replace("area >= 10", "area * ".repeat(500) + "area > 1"),
                rich.replace("area >= 10", "'" + "x".repeat(300_000) + "' == kind"),
                rich.replace("shares: [3, 3, 4]", "shares: [" + "1000, ".repeat(9_000) + "1]"),
                rich.replace("rulings:\n", "rulings:\n" + (ruling + other.repeat(100) + "]}\n").repeat(20)),
                rich.replace("rulings:\n", "rulings:\n" + (ruling + other.repeat(4) + "]}\n").repeat(10)),
                rich.replace(
                        "eligibility:\n",
                        "eligibility:\n"
                                + ("  - {id: a, label: {zh: 甲, en: a}, when: area >= 10 && open, cite: art. 1}\n")
                                        .repeat(2_000)),
                rich.replace("eligibility/size/when", "eligibility/" + "size/".repeat(50_000)));
    }

    /** Each value's path is kept, so long paths to many values are what takes most. */
    @Test
    void longPathsToManyValuesTakeNoHugeMemory() {
        String key = "k".repeat(YAML_KEY) + ": ";
        String yaml = "{" + (key + "{").repeat(25) + "l: [" + "1, ".repeat(29_000) + "1]" + "}".repeat(26);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        assertThat(EditionLoader.load(yaml, "fuzz.yaml")).isInstanceOf(LoadResult.Refused.class);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(2_000_000_000L);
    }

    private static void ends(String what, String yaml) {
        LoadResult result = assertTimeoutPreemptively(SOON, () -> EditionLoader.load(yaml, "fuzz.yaml"), what);
        if (result instanceof LoadResult.Refused refused) {
            assertThat(refused.problems()).as(what).isNotEmpty();
        }
    }

    private static String mutated(String yaml, Random random) {
        int at = random.nextInt(yaml.length() + 1);
        int to = Math.min(yaml.length(), at + 1 + random.nextInt(random.nextInt(10) == 0 ? 400 : 12));
        String token = TOKENS.get(random.nextInt(TOKENS.size()));
        return switch (random.nextInt(5)) {
            case 0 -> yaml.substring(0, at) + yaml.substring(to);
            case 1 -> yaml.substring(0, at) + token + yaml.substring(at);
            case 2 -> yaml.substring(0, at) + token + yaml.substring(to);
            case 3 -> yaml.substring(0, to) + yaml.substring(at);
            default -> swapLines(yaml, random);
        };
    }

    private static String swapLines(String yaml, Random random) {
        String[] lines = yaml.split("\n", -1);
        int a = random.nextInt(lines.length);
        int b = random.nextInt(lines.length);
        String kept = lines[a];
        lines[a] = lines[b];
        lines[b] = kept;
        return String.join("\n", lines);
    }
}
