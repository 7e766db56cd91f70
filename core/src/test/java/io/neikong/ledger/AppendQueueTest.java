package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class AppendQueueTest {

    private static final List<byte[]> ONE = List.of(new byte[] {'{', '}'});

    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final List<Integer> together = new ArrayList<>();
    private RuntimeException failure = new LedgerException("none yet");
    private int failing = -1;
    private Duration heldUp = Duration.ZERO;
    private long next;
    private final AppendQueue queue = new AppendQueue(this::write);

    /** Writes what it is given; the first time only when it may, and fails when it has to. */
    private void write(List<AppendQueue.Waiting> all) {
        together.add(all.size());
        if (together.size() == 1) {
            begun.countDown();
            awaitEnd();
        } else if (all.size() > 1) {
            LockSupport.parkNanos(heldUp.toNanos());
        }
        if (together.size() - 1 == failing) {
            throw failure;
        }
        for (AppendQueue.Waiting one : all) {
            one.standsAt(next, true);
            next += one.entries.size();
        }
    }

    private void awaitEnd() {
        try {
            assertThat(mayEnd.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** One that writes, and three that wait for it. */
    private List<FutureTask<Long>> oneAndThree() throws InterruptedException {
        List<FutureTask<Long>> all = new ArrayList<>();
        all.add(appending(new ArrayList<>()));
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        List<Thread> waiting = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(appending(waiting));
        }
        for (Thread thread : waiting) {
            while (thread.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
        }
        return all;
    }

    private FutureTask<Long> appending(List<Thread> threads) {
        FutureTask<Long> task = new FutureTask<>(() -> queue.append(ONE));
        Thread thread = new Thread(task);
        threads.add(thread);
        thread.start();
        return task;
    }

    @Test
    void all_who_came_while_one_wrote_are_written_together() throws Exception {
        List<FutureTask<Long>> all = oneAndThree();
        mayEnd.countDown();

        List<Long> indexes = new ArrayList<>();
        for (FutureTask<Long> one : all) {
            indexes.add(one.get());
        }

        assertThat(indexes).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
        assertThat(together).containsExactly(1, 3);
    }

    @Test
    void a_write_that_failed_is_acknowledged_to_nobody_and_the_next_is_made() throws Exception {
        failing = 1;
        failure = new LedgerException("the disk is full");
        List<FutureTask<Long>> all = oneAndThree();
        mayEnd.countDown();

        assertThat(all.get(0).get()).isZero();
        for (FutureTask<Long> one : all.subList(1, 4)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(one::get)
                    .havingCause()
                    .isInstanceOf(LedgerException.class)
                    .withMessage("nothing was acknowledged: the disk is full");
        }
        assertThat(queue.append(ONE)).isEqualTo(1);
    }

    @Test
    void nobody_waits_for_ever_for_one_who_did_not_come_to_an_end() throws Exception {
        failing = 1;
        failure = new IllegalStateException("a defect");
        List<FutureTask<Long>> all = oneAndThree();
        mayEnd.countDown();

        List<Object> causes = new ArrayList<>();
        for (FutureTask<Long> one : all.subList(1, 4)) {
            assertThatExceptionOfType(ExecutionException.class)
                    .isThrownBy(one::get)
                    .satisfies(e -> causes.add(e.getCause()));
        }
        assertThat(causes)
                .hasSize(3)
                .containsOnlyOnce(failure)
                .filteredOn(LedgerException.class::isInstance)
                .hasSize(2);
        assertThat(queue.append(ONE)).isEqualTo(1);
    }

    @Test
    void one_alone_does_not_wait_long_for_those_who_wrote_together_in_a_write_that_was_held_up() throws Exception {
        heldUp = Duration.ofSeconds(2);
        List<FutureTask<Long>> all = oneAndThree();
        mayEnd.countDown();
        for (FutureTask<Long> one : all) {
            one.get();
        }
        assertThat(together).containsExactly(1, 3);

        long begun = System.nanoTime();
        queue.append(ONE);

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(400));
    }

    @Test
    void one_who_is_interrupted_gets_his_answer_and_stays_interrupted() throws Exception {
        FutureTask<Long> first = appending(new ArrayList<>());
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
        FutureTask<Boolean> second = new FutureTask<>(
                () -> queue.append(ONE) == 1 && Thread.currentThread().isInterrupted());
        Thread waiting = new Thread(second);
        waiting.start();
        waiting.interrupt();
        mayEnd.countDown();

        assertThat(first.get()).isZero();
        assertThat(second.get()).isTrue();
    }
}
