package io.neikong.examples.sample;

import io.neikong.finance.voucher.CapitalAmount;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The original vouchers on which the vouchers rest: all of them in order, until somebody changes one. */
final class OriginalRegister {

    static final String SUPPORTED = "VCH-008";

    private static final String BUREAU = "U000";
    private static final List<String> CONTENTS =
            List.of("office supplies", "printing", "lecture fees", "rent", "training subsidy", "travel", "repairs");
    private static final int[] KINDS = {12, 3, 4, 1};

    private final Dice dice = Dice.of("originals");
    private final Staff staff;
    private final List<Original> originals = new ArrayList<>();
    private final List<Booked> others = new ArrayList<>();

    /** Vouchers that were posted and need originals, for whoever wants to plant something. */
    private final Deque<Booked> ordinary = new ArrayDeque<>();

    private final List<Part> parts = new ArrayList<>();
    private final List<Alteration> alterations = new ArrayList<>();
    private int numbered;

    /** An accounting voucher that has its number. */
    record Booked(
            String id,
            String status,
            @Nullable LocalDateTime preparedAt,
            @Nullable BigDecimal amount,
            int attachments,
            boolean needsOriginals,
            boolean mayPay) {

        LocalDateTime entered() {
            return preparedAt == null ? OfficeDays.LAST.atTime(9, 0) : preparedAt;
        }

        BigDecimal total() {
            return Objects.requireNonNull(amount);
        }

        private boolean isOrdinary() {
            return status.equals("posted")
                    && preparedAt != null
                    && amount != null
                    && amount.compareTo(BigDecimal.TEN) > 0
                    && needsOriginals;
        }
    }

    /** A part of an original, null if its amount is not recorded. */
    private record Part(
            Booked voucher, Original original, @Nullable BigDecimal amount) {}

    private record Alteration(
            Original original,
            @Nullable String altered,
            @Nullable String sealed) {}

    /** One line of the register. */
    static final class Original extends Planted {
        private final LocalDate entered;
        private String id = "";

        @Nullable
        String kind;

        @Nullable
        String number;

        @Nullable
        String eInvoiceNumber;

        @Nullable
        LocalDate issuedOn;

        @Nullable
        String issuer;

        @Nullable
        String handler;

        @Nullable
        String receiver = BUREAU;

        @Nullable
        String content;

        @Nullable
        String measured = "no";

        @Nullable
        String quantity;

        @Nullable
        String unitPrice;

        @Nullable
        BigDecimal amount;

        @Nullable
        String words;

        @Nullable
        String issuerSeal;

        @Nullable
        String personSignature;

        @Nullable
        String head;

        @Nullable
        String ownSeal;

        String status = "valid";

        @Nullable
        String stubKept;

        @Nullable
        String lossCertificate;

        @Nullable
        String lossExplanationApprovedBy;

        @Nullable
        String bill;

        @Nullable
        Original replacedBy;

        private Original(LocalDate entered) {
            this.entered = entered;
        }

        /** What was written, or what a receipt from a person says, unless somebody spoilt its amount. */
        private @Nullable String words() {
            boolean receipt = "from_person".equals(kind) && status.equals("valid");
            return words == null && receipt && amount != null && amount.signum() > 0
                    ? CapitalAmount.format(amount)
                    : words;
        }
    }

    OriginalRegister(Staff staff, Table vouchers) {
        this.staff = staff;
        List<Booked> ready = new ArrayList<>();
        for (Map<String, String> row : vouchers.records()) {
            Booked voucher = voucher(row);
            (voucher.isOrdinary() ? ready : others).add(voucher);
        }
        Collections.shuffle(ready, new Random(dice.between(0, 1_000_000)));
        ordinary.addAll(ready);
    }

    private static Booked voucher(Map<String, String> row) {
        String preparedAt = row.getOrDefault("prepared_at", "");
        String amount = row.getOrDefault("amount", "");
        String attachments = row.getOrDefault("attachments", "");
        return new Booked(
                row.getOrDefault("voucher", ""),
                row.getOrDefault("status", ""),
                preparedAt.isEmpty() ? null : LocalDateTime.parse(preparedAt),
                amount.isEmpty() ? null : new BigDecimal(amount),
                attachments.isEmpty() ? 1 : Integer.parseInt(attachments),
                List.of("", "ordinary").contains(row.getOrDefault("nature", "")),
                List.of("", "payment").contains(row.getOrDefault("movement", "")));
    }

    /** A voucher in order for somebody to change; it gets no originals but those that he gives it. */
    Booked take() {
        return ordinary.remove();
    }

    /** As {@link #take}, but a certain one. */
    Booked takeOf(Predicate<Booked> wanted) {
        Booked taken = ordinary.stream().filter(wanted).findFirst().orElseThrow();
        ordinary.remove(taken);
        return taken;
    }

    /** A void voucher for somebody to change. */
    Booked takeVoid() {
        Booked taken = others.stream()
                .filter(voucher -> voucher.status().equals("void") && voucher.preparedAt() != null)
                .findFirst()
                .orElseThrow();
        others.remove(taken);
        return taken;
    }

    /** The vouchers in order that may stand for a payment; they stay here. */
    List<Booked> thatMayPay() {
        return ordinary.stream().filter(Booked::mayPay).toList();
    }

    /** Gives originals to every voucher that has none and needs some. */
    void fillUp(AnswerKey key) {
        ordinary.forEach(this::support);
        for (Booked voucher : others) {
            if (voucher.needsOriginals()) {
                support(voucher);
                if (voucher.status().equals("posted") && voucher.amount() == null) {
                    key.gap(SUPPORTED, voucher.id(), "");
                }
            }
        }
    }

    /** One to three originals that come to the amount of a voucher. */
    void support(Booked voucher) {
        BigDecimal left = voucher.amount() == null ? BigDecimal.ONE : voucher.amount();
        int count = left.compareTo(BigDecimal.TEN) < 0
                ? 1
                : dice.between(1, Math.min(3, Math.max(1, voucher.attachments())));
        for (int i = count; i > 1; i--) {
            BigDecimal share = left.multiply(BigDecimal.valueOf(dice.between(20, 60)))
                    .divide(BigDecimal.valueOf(100), 2, RoundingMode.DOWN);
            rest(voucher, of(kind(), voucher, share));
            left = left.subtract(share);
        }
        rest(voucher, of(kind(), voucher, left));
    }

    private String kind() {
        return List.of("external", "from_person", "self_made", "issued").get(dice.weighted(KINDS));
    }

    /** An original from shortly before a voucher, whole and unaltered. */
    Original of(String kind, Booked voucher, BigDecimal amount) {
        LocalDate day = voucher.entered().toLocalDate();
        Original original = new Original(day);
        original.kind = kind;
        original.issuedOn = day.minusDays(dice.between(0, 25));
        original.content = dice.pick(CONTENTS);
        original.handler = dice.pick(staff.inPost("OFF", "clerk", OfficeDays.FIRST));
        original.amount = amount;
        numbered++;
        switch (kind) {
            case "external" -> {
                original.issuer = String.format(Locale.ROOT, "U%03d", dice.between(1, 40));
                original.issuerSeal = "yes";
                if (dice.chance(0.6)) {
                    original.eInvoiceNumber = String.format(Locale.ROOT, "9931%016d", numbered);
                } else {
                    original.number = String.format(Locale.ROOT, "%08d", numbered);
                }
                measure(original, amount);
            }
            case "from_person" -> {
                original.issuer = String.format(Locale.ROOT, "R%05d", numbered);
                original.personSignature = "yes";
            }
            case "self_made" -> {
                original.issuer = original.handler;
                original.number = String.format(Locale.ROOT, "S-%05d", numbered);
                original.head = staff.leader("OFF");
            }
            default -> {
                original.issuer = BUREAU;
                original.receiver = String.format(Locale.ROOT, "R%05d", numbered);
                original.number = String.format(Locale.ROOT, "%08d", numbered);
                original.ownSeal = "yes";
            }
        }
        originals.add(original);
        return original;
    }

    /** Some are measured; some of those at a price that makes the amount only when rounded. */
    private void measure(Original original, BigDecimal amount) {
        if (dice.chance(0.4)) {
            return;
        }
        int quantity = dice.pick(List.of(1, 3, 6, 7, 12));
        original.measured = dice.chance(0.7) ? "yes" : null;
        original.quantity = String.valueOf(quantity);
        original.unitPrice = amount.divide(BigDecimal.valueOf(quantity), 6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Lets a voucher rest on the whole of an original. */
    void rest(Booked voucher, Original original) {
        rest(voucher, original, original.amount);
    }

    /** Lets a voucher rest on a part of an original. */
    void rest(Booked voucher, Original original, @Nullable BigDecimal amount) {
        parts.add(new Part(voucher, original, amount));
    }

    void alter(Original original, @Nullable String altered, @Nullable String sealed) {
        alterations.add(new Alteration(original, altered, sealed));
    }

    /** Numbers the originals by the day on which they were entered. */
    Table number(AnswerKey key) {
        Table table = new Table(
                "original",
                "kind",
                "name",
                "number",
                "e_invoice_number",
                "issued_on",
                "issuer",
                "handler",
                "receiver",
                "content",
                "measured",
                "quantity",
                "unit_price",
                "amount",
                "amount_in_words",
                "issuer_seal",
                "person_signature",
                "head",
                "own_seal",
                "status",
                "stub_kept",
                "loss_certificate",
                "loss_explanation_approved_by",
                "bill",
                "replaced_by");
        originals.sort(Comparator.comparing(original -> original.entered));
        for (Original one : originals) {
            one.id = String.format(Locale.ROOT, "O%05d", originals.indexOf(one) + 1);
        }
        for (Original one : originals) {
            one.answer(key, one.id);
            table.add(
                    one.id,
                    one.kind,
                    one.kind == null || one.kind.equals("external") ? "invoice" : "receipt",
                    one.number,
                    one.eInvoiceNumber,
                    one.issuedOn,
                    one.issuer,
                    one.handler,
                    one.receiver,
                    one.content,
                    one.measured,
                    one.quantity,
                    one.unitPrice,
                    one.amount,
                    one.words(),
                    one.issuerSeal,
                    one.personSignature,
                    one.head,
                    one.ownSeal,
                    one.status,
                    one.stubKept,
                    one.lossCertificate,
                    one.lossExplanationApprovedBy,
                    one.bill,
                    one.replacedBy == null ? null : one.replacedBy.id);
        }
        return table;
    }

    /** What was altered, once the originals have their numbers. */
    Table alterations() {
        Table table = new Table("original", "altered", "sealed");
        alterations.forEach(one -> table.add(one.original().id, one.altered(), one.sealed()));
        return table;
    }

    /** What rests on what, once the originals have their numbers. */
    Table parts() {
        Table table = new Table("voucher", "original", "amount");
        Stream<Part> sorted = parts.stream()
                .sorted(Comparator.comparing((Part part) -> part.voucher().id())
                        .thenComparing(part -> part.original().id));
        sorted.forEach(part -> table.add(part.voucher().id(), part.original().id, part.amount()));
        return table;
    }
}
