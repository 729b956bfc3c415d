package org.hongchuang.accreditation.benchmark;

import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.hongchuang.accreditation.House;
import org.hongchuang.accreditation.api.RunWork;

/** Threads in the place of message-driven beans: each takes a chunk of the ledger after the other. */
final class Crew {
    private static final int AT_ONCE = 200;

    private final RunWork work;
    private final BenchmarkDatabase database;
    private final int threads;
    private final ExecutorService executor;

    Crew(House house, BenchmarkDatabase database, int threads) {
        this.work = house.bean(RunWork.class);
        this.database = database;
        this.threads = threads;
        executor = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "crew");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Until nothing is left to do; says after each round how far the run is. */
    void work(UUID run) {
        Queue<Long> queue = new ConcurrentLinkedQueue<>(work.claimUnsent(AT_ONCE));
        while (!queue.isEmpty()) {
            List<CompletableFuture<Void>> busy = IntStream.range(0, threads)
                    .mapToObj(thread -> CompletableFuture.runAsync(() -> takeFrom(queue, run), executor))
                    .toList();
            busy.forEach(CompletableFuture::join);
            queue.addAll(work.claimUnsent(AT_ONCE));
        }
    }

    private void takeFrom(Queue<Long> queue, UUID run) {
        for (Long chunk = queue.poll(); chunk != null; chunk = queue.poll()) {
            work.perform(chunk);
            if (queue.size() % 20 == 0) {
                Report.say(
                        "  %s %% done",
                        database.value("select sum(items) filter (where c.state = 'DONE') * 100 / sum(items) from"
                                + " accr_chunk c join accr_run r on r.id = c.run_id where r.public_id = '" + run
                                + "'"));
            }
        }
    }
}
