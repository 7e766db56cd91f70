package io.neikong.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.neikong.ledger.LedgerSource;
import io.neikong.ledger.LedgerStore;
import io.neikong.ledger.MerkleTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of a ledger keeps (台账存储契约). Whoever writes one implements this in a test class. */
public interface LedgerStoreContract {

    /** A store without entries, of its own for each call. */
    LedgerStore emptyStore();

    @Test
    default void an_entry_stands_there_as_it_was_appended() {
        try (LedgerStore store = emptyStore()) {
            byte[] entry = bytes("{\"text\":\"印鉴 \\\" \\u0000 😀\"}");

            assertThat(store.append(List.of(entry))).isZero();

            assertThat(store.size()).isEqualTo(1);
            assertThat(store.read(0))
                    .hasValueSatisfying(read -> assertThat(read).isEqualTo(entry));
            assertThat(store.read(1)).isEmpty();
            assertThat(store.read(-1)).isEmpty();
        }
    }

    @Test
    default void entries_stand_in_the_order_in_which_they_were_appended_without_a_gap() {
        try (LedgerStore store = emptyStore()) {
            assertThat(store.append(List.of(bytes("{\"a\":1}"), bytes("{\"a\":2}"))))
                    .isZero();
            assertThat(store.append(List.of())).isEqualTo(2);
            assertThat(store.append(List.of(bytes("{\"a\":3}")))).isEqualTo(2);

            assertThat(scanned(store)).containsExactly("{\"a\":1}", "{\"a\":2}", "{\"a\":3}");
        }
    }

    @Test
    default void a_change_of_the_array_afterwards_changes_nothing() {
        try (LedgerStore store = emptyStore()) {
            byte[] entry = bytes("{\"a\":1}");
            store.append(List.of(entry));

            entry[5] = '9';
            store.read(0).orElseThrow()[5] = '9';

            assertThat(scanned(store)).containsExactly("{\"a\":1}");
        }
    }

    @Test
    default void an_entry_that_no_store_can_keep_is_refused_with_all_beside_it() {
        try (LedgerStore store = emptyStore()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(List.of(bytes("{\"a\":1}"), bytes("{\n}"))));
            assertThatIllegalArgumentException().isThrownBy(() -> store.append(List.of(new byte[0])));
            assertThatIllegalArgumentException().isThrownBy(() -> store.appendOnce("a".repeat(64), bytes("{\"a\":1}")));

            assertThat(store.size()).isZero();
        }
    }

    @Test
    default void an_entry_of_a_request_is_there_once() {
        try (LedgerStore store = emptyStore()) {
            String request = "0123456789abcdef".repeat(4);
            store.append(List.of(bytes("{\"a\":1}")));
            assertThat(store.find(request)).isEmpty();

            assertThat(store.appendOnce(request, requested(request, 1))).isEqualTo(new LedgerStore.Appended(1, true));
            assertThat(store.appendOnce(request, requested(request, 2))).isEqualTo(new LedgerStore.Appended(1, false));

            assertThat(store.find(request)).hasValue(1);
            assertThat(store.size()).isEqualTo(2);
        }
    }

    @Test
    default void many_threads_leave_no_gap_and_lose_nothing() throws ExecutionException, InterruptedException {
        int threads = 8;
        int each = 50;
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (LedgerStore store = emptyStore()) {
            List<Callable<List<Long>>> work = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                String name = "{\"thread\":" + thread + ",\"number\":";
                work.add(() -> {
                    List<Long> indexes = new ArrayList<>();
                    for (int i = 0; i < each; i++) {
                        indexes.add(store.append(List.of(bytes(name + i + "}"))));
                    }
                    return indexes;
                });
            }
            Set<Long> indexes = new TreeSet<>();
            List<Future<List<Long>>> done = workers.invokeAll(work);
            for (Future<List<Long>> one : done) {
                List<Long> inOrder = one.get();
                assertThat(inOrder).isSorted();
                indexes.addAll(inOrder);
            }

            assertThat(indexes).hasSize(threads * each).contains(0L, (long) threads * each - 1);
            assertThat(scanned(store)).hasSize(threads * each).doesNotHaveDuplicates();
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    default void one_of_many_threads_with_the_same_request_appends() throws ExecutionException, InterruptedException {
        int threads = 8;
        String request = "f".repeat(64);
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try (LedgerStore store = emptyStore()) {
            List<Callable<LedgerStore.Appended>> work = IntStream.range(0, threads)
                    .<Callable<LedgerStore.Appended>>mapToObj(
                            thread -> () -> store.appendOnce(request, requested(request, thread)))
                    .toList();
            List<LedgerStore.Appended> answers = new ArrayList<>();
            for (Future<LedgerStore.Appended> one : workers.invokeAll(work)) {
                answers.add(one.get());
            }

            assertThat(answers).extracting(LedgerStore.Appended::index).containsOnly(0L);
            assertThat(answers).filteredOn(LedgerStore.Appended::added).hasSize(1);
            assertThat(store.size()).isEqualTo(1);
        } finally {
            workers.shutdownNow();
        }
    }

    /** The entries in the order in which a scan hands them out, whose indexes and hashes are right. */
    private static List<String> scanned(LedgerSource source) {
        List<String> scanned = new ArrayList<>();
        source.scan(new LedgerSource.Visitor() {
            @Override
            public void entry(long index, byte[] hash, byte[] buffer, int from, int length) {
                byte[] entry = Arrays.copyOfRange(buffer, from, from + length);
                assertThat(index).isEqualTo(scanned.size());
                assertThat(hash).isEqualTo(MerkleTree.leafHash(entry));
                scanned.add(new String(entry, StandardCharsets.UTF_8));
            }

            @Override
            public void damaged() {
                throw new AssertionError("nothing was damaged");
            }

            @Override
            public void torn(int bytes) {
                throw new AssertionError("nothing was torn");
            }
        });
        return scanned;
    }

    private static byte[] requested(String request, int number) {
        return bytes("{\"request\":\"" + request + "\",\"number\":" + number + "}");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
