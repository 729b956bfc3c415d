package org.hongchuang.accreditation.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hongchuang.accreditation.whatif.TriedCity.IN_FORCE;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.hongchuang.accreditation.api.RunCause;
import org.hongchuang.accreditation.api.RunState;
import org.hongchuang.accreditation.api.WhatIfFilter;
import org.hongchuang.accreditation.api.WhatIfView;
import org.hongchuang.accreditation.base.Database;
import org.hongchuang.kernel.error.NotFound;
import org.hongchuang.kernel.lifecycle.IllegalMove;
import org.junit.jupiter.api.Test;

class CancelledWhatIfTest {
    private final TriedCity city = new TriedCity(2);

    private WhatIfView cancel(WhatIfView tried) {
        return city.house.in(() -> city.whatIfs().cancel(tried.id()));
    }

    @Test
    void whatIsNotBegunIsNotDoneAndWhatIsDoneStaysAsAPart() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        List<Long> chunks = city.chunks();
        city.asHouse(() -> city.night.work().perform(chunks.get(0)));

        assertThat(cancel(tried).progress().state()).isEqualTo(RunState.CANCELLING);
        city.work();
        city.asHouse(() -> chunks.forEach(city.night.work()::perform));

        assertThat(city.get(tried).progress()).satisfies(progress -> {
            assertThat(progress.state()).isEqualTo(RunState.CANCELLED);
            assertThat(progress.running()).isFalse();
            assertThat(progress.done()).isEqualTo(2);
            assertThat(progress.skipped()).isEqualTo(4);
            assertThat(progress.percent()).isEqualTo(100);
            assertThat(progress.ended()).isNotNull();
        });
        assertThat(city.cases(tried, WhatIfFilter.ALL)).hasSize(2);
        assertThat(city.summary(tried).compared()).isEqualTo(2);
        assertThatThrownBy(() -> cancel(tried)).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aChunkAWorkerHasInHandIsWaitedFor() {
        WhatIfView tried = city.start(IN_FORCE, city.lenient(), null);
        long first = city.chunks().get(0);
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        CompletableFuture<Void> worker = CompletableFuture.runAsync(() -> city.house.run(() -> {
            city.house
                    .bean(Database.class)
                    .list("select id from accr_chunk where id = ? for update", row -> row.getLong(1), first);
            inHand.countDown();
            await(cancelled);
        }));
        await(inHand);
        cancel(tried);
        city.asHouse(() -> city.night.work().claimUnsent(100));
        assertThat(city.get(tried).progress()).satisfies(progress -> {
            assertThat(progress.state()).isEqualTo(RunState.CANCELLING);
            assertThat(progress.skipped()).isEqualTo(4);
        });
        cancelled.countDown();
        worker.join();

        city.asHouse(() -> city.night.work().perform(first));
        assertThat(city.get(tried).progress()).satisfies(progress -> {
            assertThat(progress.state()).isEqualTo(RunState.CANCELLED);
            assertThat(progress.skipped()).isEqualTo(6);
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anEvaluationIsNoWhatIfAndCannotBeCancelled() {
        city.asHouse(() -> city.night.start(RunCause.BUTTON));
        String id = city.house.value("select public_id from accr_run");

        assertThatThrownBy(() -> city.house.in(() -> city.whatIfs().cancel(UUID.fromString(id))))
                .isInstanceOf(NotFound.class);
    }
}
