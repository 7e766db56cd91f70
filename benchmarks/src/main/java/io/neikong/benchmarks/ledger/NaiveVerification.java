package io.neikong.benchmarks.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The root of a ledger as one would write it down first: all hashes in a list, and the definition of the tree. */
final class NaiveVerification {

    private NaiveVerification() {}

    static String root(Path folder) throws IOException, GeneralSecurityException {
        List<byte[]> leaves = new ArrayList<>();
        for (Path file : files(folder)) {
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    leaves.add(leaf(line));
                }
            }
        }
        return Base64.getEncoder().encodeToString(root(leaves));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static byte[] leaf(String line) throws GeneralSecurityException {
        int hash = line.indexOf("\"hash\":\"") + "\"hash\":\"".length();
        int entry = line.indexOf("\"entry\":", hash) + "\"entry\":".length();
        byte[] leaf =
                hash(new byte[] {0}, line.substring(entry, line.length() - 1).getBytes(StandardCharsets.UTF_8));
        if (!Arrays.equals(leaf, HexFormat.of().parseHex(line.substring(hash, hash + 64)))) {
            throw new IllegalStateException("altered: " + line);
        }
        return leaf;
    }

    private static byte[] root(List<byte[]> leaves) throws GeneralSecurityException {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int middle = Integer.highestOneBit(leaves.size() - 1);
        return hash(new byte[] {1}, root(leaves.subList(0, middle)), root(leaves.subList(middle, leaves.size())));
    }

    private static byte[] hash(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
