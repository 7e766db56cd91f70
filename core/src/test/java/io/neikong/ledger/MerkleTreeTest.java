package io.neikong.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MerkleTreeTest {

    /** The leaves and roots that Certificate Transparency implementations share. */
    static final List<byte[]> LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    @ParameterizedTest(name = "of {0} leaves")
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void has_the_known_root(int size, String root) {
        assertThat(MerkleTree.root(LEAVES.subList(0, size)))
                .isEqualTo(HexFormat.of().parseHex(root));
    }

    @ParameterizedTest(name = "leaf {0} of {1}")
    @CsvSource({
        "0, 1, ''",
        "0, 8, '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'",
        "5, 8, 'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'",
        "2, 3, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'",
        "1, 5, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'",
    })
    void has_the_known_proof_of_inclusion(int index, int size, String proof) {
        assertThat(MerkleTree.inclusionProof(hashes(LEAVES.subList(0, size)), index))
                .containsExactly(parsed(proof));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "1, 1, ''",
        "1, 8, '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4'",
        "6, 8, '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'",
        "2, 5, '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b'",
    })
    void has_the_known_proof_of_consistency(int oldSize, int newSize, String proof) {
        assertThat(MerkleTree.consistencyProof(hashes(LEAVES.subList(0, newSize)), oldSize))
                .containsExactly(parsed(proof));
    }

    @Test
    void every_leaf_and_every_beginning_of_a_small_tree_is_proven_and_nothing_else() {
        for (int size = 0; size <= 33; size++) {
            List<byte[]> leaves = numbered(size);
            List<byte[]> hashes = hashes(leaves);
            byte[] root = MerkleTree.root(leaves);
            assertThat(root).isEqualTo(naiveRoot(leaves));
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = MerkleTree.inclusionProof(hashes, index);
                for (int other = 0; other < size; other++) {
                    assertThat(MerkleTree.verifyInclusion(hashes.get(other), index, size, proof, root))
                            .isEqualTo(other == index);
                    assertThat(MerkleTree.verifyInclusion(hashes.get(index), other, size, proof, root))
                            .isEqualTo(other == index);
                }
            }
            for (int old = 0; old <= size; old++) {
                List<byte[]> proof = MerkleTree.consistencyProof(hashes, old);
                byte[] oldRoot = MerkleTree.root(leaves.subList(0, old));
                assertThat(MerkleTree.verifyConsistency(old, oldRoot, size, root, proof))
                        .isTrue();
                if (old > 0) {
                    assertThat(MerkleTree.verifyConsistency(old, flipped(oldRoot), size, root, proof))
                            .isFalse();
                    assertThat(MerkleTree.verifyConsistency(old, oldRoot, size, flipped(root), proof))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_thousand_random_trees_equal_the_naive_twin_and_no_proof_survives_a_change() {
        Random random = new Random(20211126);
        for (int run = 0; run < 1_000; run++) {
            int size = 1 + random.nextInt(200);
            List<byte[]> leaves = IntStream.range(0, size)
                    .mapToObj(leaf -> {
                        byte[] bytes = new byte[random.nextInt(100)];
                        random.nextBytes(bytes);
                        return bytes;
                    })
                    .toList();
            List<byte[]> hashes = hashes(leaves);
            byte[] root = MerkleTree.root(leaves);
            assertThat(root).isEqualTo(naiveRoot(leaves));

            int index = random.nextInt(size);
            List<byte[]> inclusion = MerkleTree.inclusionProof(hashes, index);
            assertThat(MerkleTree.verifyInclusion(hashes.get(index), index, size, inclusion, root))
                    .isTrue();
            changes(inclusion, random)
                    .forEach(changed -> assertThat(
                                    MerkleTree.verifyInclusion(hashes.get(index), index, size, changed, root))
                            .isFalse());

            int old = 1 + random.nextInt(size);
            byte[] oldRoot = naiveRoot(leaves.subList(0, old));
            List<byte[]> consistency = MerkleTree.consistencyProof(hashes, old);
            assertThat(MerkleTree.verifyConsistency(old, oldRoot, size, root, consistency))
                    .isTrue();
            changes(consistency, random)
                    .forEach(changed -> assertThat(MerkleTree.verifyConsistency(old, oldRoot, size, root, changed))
                            .isFalse());
        }
    }

    @Test
    void sizes_and_hashes_that_cannot_be_are_no_proof() {
        byte[] hash = MerkleTree.leafHash(new byte[0]);

        assertThat(MerkleTree.verifyInclusion(hash, 0, 1, List.of(), hash)).isTrue();
        assertThat(MerkleTree.verifyInclusion(hash, 1, 1, List.of(), hash)).isFalse();
        assertThat(MerkleTree.verifyInclusion(hash, -1, 1, List.of(), hash)).isFalse();
        assertThat(MerkleTree.verifyInclusion(hash, 0, 0, List.of(), hash)).isFalse();
        assertThat(MerkleTree.verifyInclusion(new byte[31], 0, 1, List.of(), hash))
                .isFalse();
        assertThat(MerkleTree.verifyInclusion(hash, 0, 2, List.of(new byte[33]), hash))
                .isFalse();
        assertThat(MerkleTree.verifyConsistency(2, hash, 1, hash, List.of())).isFalse();
        assertThat(MerkleTree.verifyConsistency(-1, hash, 1, hash, List.of())).isFalse();
        assertThat(MerkleTree.verifyConsistency(1, hash, 2, hash, List.of())).isFalse();
        assertThat(MerkleTree.verifyConsistency(0, hash, 1, hash, List.of())).isFalse();
    }

    @Test
    void a_node_cannot_be_passed_off_as_a_leaf() {
        byte[] left = MerkleTree.leafHash(new byte[] {1});
        byte[] right = MerkleTree.leafHash(new byte[] {2});
        byte[] both = new byte[64];
        System.arraycopy(left, 0, both, 0, 32);
        System.arraycopy(right, 0, both, 32, 32);

        assertThat(MerkleTree.root(List.of(both)))
                .isNotEqualTo(MerkleTree.root(List.of(new byte[] {1}, new byte[] {2})));
    }

    /** The proof with a hash changed, left out, doubled, or with one more. */
    private static Stream<List<byte[]>> changes(List<byte[]> proof, Random random) {
        List<byte[]> more = new ArrayList<>(proof);
        more.add(new byte[32]);
        if (proof.isEmpty()) {
            return Stream.of(more);
        }
        int at = random.nextInt(proof.size());
        List<byte[]> changed = new ArrayList<>(proof);
        changed.set(at, flipped(proof.get(at)));
        List<byte[]> fewer = new ArrayList<>(proof);
        fewer.remove(at);
        return Stream.of(more, changed, fewer);
    }

    private static byte[] flipped(byte[] hash) {
        byte[] flipped = hash.clone();
        flipped[7] ^= 1;
        return flipped;
    }

    private static List<byte[]> numbered(int size) {
        return IntStream.range(0, size)
                .mapToObj(leaf -> Integer.toString(leaf).getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> hashes(List<byte[]> leaves) {
        return leaves.stream().map(MerkleTree::leafHash).toList();
    }

    private static byte[][] parsed(String hashes) {
        return hashes.isEmpty()
                ? new byte[0][]
                : Stream.of(hashes.split(" ")).map(HexFormat.of()::parseHex).toArray(byte[][]::new);
    }

    /** The definition of RFC 9162, word for word. */
    private static byte[] naiveRoot(List<byte[]> leaves) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            if (leaves.isEmpty()) {
                return sha.digest();
            }
            if (leaves.size() == 1) {
                sha.update((byte) 0);
                return sha.digest(leaves.get(0));
            }
            int k = 1;
            while (k * 2 < leaves.size()) {
                k *= 2;
            }
            byte[] left = naiveRoot(leaves.subList(0, k));
            byte[] right = naiveRoot(leaves.subList(k, leaves.size()));
            sha.update((byte) 1);
            sha.update(left);
            return sha.digest(right);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
