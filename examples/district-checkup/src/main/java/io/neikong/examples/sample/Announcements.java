package io.neikong.examples.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The public notices, batch by batch, with their entries, and the payments that follow them. */
final class Announcements {

    static final List<String> PROGRAMMES =
            List.of("TRAINING", "POST", "INSURANCE", "STARTUP", "INTERNSHIP", "HARDSHIP");

    private static final String NEEDS_NO_NOTICE = "UI_BENEFIT";
    private static final int WINDOW = 5;
    /** Payments that need a notice. */
    private static final int PAYMENTS = 12_000;

    /** Payments of the programme that needs none, on top. */
    private static final int BENEFITS = 60;

    /** How large the programmes are. */
    private static final int[] SHARES = {30, 24, 20, 8, 10, 8};

    /** The last day on which a notice can be published so that its payments are still ordered in time. */
    private static final LocalDate LAST_PUBLISHED = LocalDate.of(2026, 6, 16);

    private final Dice dice = Dice.of("announcements");
    private final OfficeHours hours = new OfficeHours(dice);
    private final List<Notice> notices = new ArrayList<>();
    private final List<Payment> payments = new ArrayList<>();
    private final List<String> known = new ArrayList<>();
    private int beneficiaries;

    /** One notice with its entries. */
    static final class Notice extends Planted {
        final String programme;
        final LocalDateTime entered;
        final List<Entry> entries = new ArrayList<>();

        @Nullable
        LocalDateTime publishedAt;

        @Nullable
        LocalDateTime withdrawnAt;

        Notice(String programme, LocalDateTime publishedAt) {
            this.programme = programme;
            this.entered = publishedAt;
            this.publishedAt = publishedAt;
        }

        /** The last open day of the window, the day of publication not counted. */
        LocalDate lastDay() {
            return OfficeDays.plus(entered.toLocalDate(), WINDOW);
        }
    }

    /** One line of a notice. */
    record Entry(String subject, String programme, @Nullable BigDecimal amount) {}

    /** One payment order. */
    static final class Payment extends Planted {
        final LocalDateTime entered;

        @Nullable
        String subject;

        @Nullable
        String programme;

        @Nullable
        BigDecimal amount;

        @Nullable
        LocalDateTime orderedAt;

        final String payee;
        String status = "paid";

        Payment(String subject, String programme, BigDecimal amount, LocalDateTime orderedAt) {
            this.subject = subject;
            this.programme = programme;
            this.amount = amount;
            this.orderedAt = orderedAt;
            this.entered = orderedAt;
            this.payee = accountOf(subject);
        }
    }

    /** Publishes a notice at a moment. */
    Notice publish(String programme, LocalDateTime publishedAt) {
        Notice notice = new Notice(programme, publishedAt);
        notices.add(notice);
        return notice;
    }

    /** Names somebody in a notice for the first time. */
    Entry announce(Notice notice, String amount) {
        Entry entry = new Entry(newResident(), notice.programme, new BigDecimal(amount));
        notice.entries.add(entry);
        return entry;
    }

    /** Orders what was announced. */
    Payment pay(Entry entry, LocalDateTime orderedAt) {
        BigDecimal amount = entry.amount();
        return pay(entry.subject(), entry.programme(), amount == null ? BigDecimal.TEN : amount, orderedAt);
    }

    Payment pay(String subject, String programme, BigDecimal amount, LocalDateTime orderedAt) {
        Payment payment = new Payment(subject, programme, amount, orderedAt);
        payments.add(payment);
        return payment;
    }

    /** An individual who was not named before. */
    String newResident() {
        beneficiaries++;
        return "R%05d".formatted(beneficiaries);
    }

    private String newEmployer() {
        beneficiaries++;
        return "E%05d".formatted(beneficiaries);
    }

    /** Adds batches in which everything is in order until there are enough payments. */
    void fillUp() {
        List<LocalDate> days = OfficeDays.open(LocalDate.of(2024, 7, 3), LAST_PUBLISHED);
        int planted = payments.size();
        for (int i = 0; i < BENEFITS; i++) {
            LocalDate day = dice.pick(days);
            pay(newResident(), NEEDS_NO_NOTICE, new BigDecimal(dice.between(1800, 2250) + ".00"), hours.on(day));
        }
        List<Batch> batches = new ArrayList<>();
        for (LocalDate month = LocalDate.of(2024, 7, 1); month.isBefore(OfficeDays.LAST); month = month.plusMonths(1)) {
            planBatches(month, batches);
        }
        int weights = batches.stream().mapToInt(Batch::weight).sum();
        int left = PAYMENTS - planted;
        for (Batch batch : batches) {
            int size = Math.round((float) left * batch.weight() / weights);
            weights -= batch.weight();
            left -= size;
            carryOut(batch, size);
        }
    }

    /** A notice that will be published, and how large it is against the others. */
    private record Batch(String programme, LocalDate day, int weight) {}

    private void planBatches(LocalDate month, List<Batch> batches) {
        LocalDate end = month.plusMonths(1).minusDays(1);
        LocalDate last = end.isAfter(LAST_PUBLISHED) ? LAST_PUBLISHED : end;
        List<LocalDate> days = OfficeDays.open(month, last);
        for (int i = 0; i < PROGRAMMES.size(); i++) {
            int count = 1 + dice.weighted(SHARES[i] > 15 ? new int[] {2, 5, 3} : new int[] {8, 2});
            for (int batch = 0; batch < count; batch++) {
                batches.add(new Batch(PROGRAMMES.get(i), dice.pick(days), SHARES[i] * dice.between(6, 14) / count + 1));
            }
        }
    }

    private void carryOut(Batch batch, int size) {
        Notice notice = publish(batch.programme(), hours.on(batch.day()));
        LocalDate last = notice.lastDay();
        LocalDateTime end = last.atTime(16, 0);
        LocalDateTime withdrawn = hours.after(end, 1, 15);
        notice.withdrawnAt = OfficeHours.hasCome(withdrawn) && !dice.chance(0.05) ? withdrawn : null;
        LocalDateTime run = hours.after(end, 1, 4);
        List<String> inBatch = new ArrayList<>();
        for (int i = 0; i < size; ) {
            String subject = beneficiary(batch.programme());
            if (!inBatch.contains(subject)) {
                inBatch.add(subject);
                i += payInOrder(notice, subject, run, size - i);
            }
        }
    }

    /** Announces and pays one amount; now and then the bank returns it and it is ordered again. */
    private int payInOrder(Notice notice, String subject, LocalDateTime run, int places) {
        Entry entry = new Entry(subject, notice.programme, amount(notice.programme));
        notice.entries.add(entry);
        Payment payment = pay(entry, run.plusSeconds(dice.between(0, 1500)));
        if (places > 1 && dice.chance(0.006)) {
            LocalDateTime again = hours.after(payment.entered, 2, 6);
            if (OfficeHours.hasCome(again)) {
                payment.status = "returned";
                pay(entry, again);
                return 2;
            }
        } else if (dice.chance(0.004)) {
            payment.status = "cancelled";
        } else if (run.toLocalDate().isAfter(LocalDate.of(2026, 6, 22))) {
            payment.status = "ordered";
        }
        return 1;
    }

    /** Somebody who got something before, or somebody new. */
    private String beneficiary(String programme) {
        if (!known.isEmpty() && dice.chance(0.35)) {
            return dice.pick(known);
        }
        boolean employer = switch (programme) {
            case "POST", "INTERNSHIP" -> dice.chance(0.7);
            case "TRAINING" -> dice.chance(0.15);
            default -> false;
        };
        String subject = employer ? newEmployer() : newResident();
        known.add(subject);
        return subject;
    }

    private BigDecimal amount(String programme) {
        return switch (programme) {
            case "TRAINING" -> new BigDecimal(dice.between(3, 36) * 100 + ".00");
            case "POST" -> new BigDecimal(dice.between(1, 40) * 1345 + ".00");
            case "INSURANCE" -> BigDecimal.valueOf(dice.between(60_000, 145_000), 2);
            case "STARTUP" -> new BigDecimal(dice.between(1, 8) * 1000 + ".00");
            case "INTERNSHIP" -> new BigDecimal(dice.between(1, 12) * 2152 + ".00");
            default -> new BigDecimal(dice.between(4, 20) * 50 + ".00");
        };
    }

    /** A made-up number of 16 digits that no bank issues, with a right check digit; the same for the same subject. */
    static String accountOf(String subject) {
        String digits = "999900%s%s7731"
                .formatted(subject.startsWith("E") ? "2" : "1", subject.substring(1))
                .substring(0, 15);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int weighted = i % 2 == 0 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return digits + (10 - sum % 10) % 10;
    }

    private static @Nullable String fundOf(@Nullable String programme) {
        return programme == null ? null : (programme.equals(NEEDS_NO_NOTICE) ? "UI" : "EMPLOYMENT");
    }

    /** Numbers the notices by the day on which they were published, the payments by that on which they were ordered. */
    Tables number(AnswerKey key) {
        Table noticeTable = new Table("notice", "programme", "published_at", "withdrawn_at");
        Table entryTable = new Table("notice", "subject", "programme", "amount");
        notices.sort(Comparator.comparing(notice -> notice.entered));
        int number = 0;
        for (Notice notice : notices) {
            number++;
            String id = String.format(Locale.ROOT, "N%04d", number);
            notice.answer(key, id);
            noticeTable.add(id, notice.programme, notice.publishedAt, notice.withdrawnAt);
            notice.entries.forEach(entry -> entryTable.add(id, entry.subject(), entry.programme(), entry.amount()));
        }
        Table paymentTable =
                new Table("payment", "subject", "programme", "fund", "amount", "ordered_at", "payee_account", "status");
        List<Numbered> numbered = new ArrayList<>();
        payments.sort(Comparator.comparing(payment -> payment.entered));
        number = 0;
        for (Payment one : payments) {
            number++;
            String id = String.format(Locale.ROOT, "Y%05d", number);
            one.answer(key, id);
            numbered.add(new Numbered(id, one));
            paymentTable.add(
                    id,
                    one.subject,
                    one.programme,
                    fundOf(one.programme),
                    one.amount,
                    one.orderedAt,
                    one.payee,
                    one.status);
        }
        return new Tables(noticeTable, entryTable, paymentTable, numbered);
    }

    /** A payment that has its number. */
    record Numbered(String id, Payment payment) {}

    /** The three files, and the payments by their numbers. */
    record Tables(Table notices, Table entries, Table payments, List<Numbered> numbered) {}
}
