package io.neikong.examples.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.neikong.time.WorkingCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Simple rules, judged in the simplest way: the key must say the same of the whole data, near-misses and all. */
class PlantedRulesTest {

    @Test
    void the_unacknowledged_reports_are_those_of_the_key() throws IOException {
        List<String> unacknowledged = Bundle.data("risk_hits").stream()
                .filter(hit -> !cell(hit, "submitted_on").isEmpty()
                        && cell(hit, "acknowledgement").isEmpty()
                        && day(cell(hit, "submitted_on")).isBefore(LocalDate.of(2026, 6, 29)))
                .map(hit -> cell(hit, "hit"))
                .toList();

        assertThat(unacknowledged).isEqualTo(key("RWN-002", "breach"));
    }

    @Test
    void the_reports_that_state_another_amount_than_the_events_add_up_to_are_among_those_of_the_key()
            throws IOException {
        List<String> found = new ArrayList<>();
        for (Map<String, String> report : Bundle.data("incident_reports")) {
            List<Map<String, String>> losses = Bundle.data("incident_events").stream()
                    .filter(event -> cell(event, "kind").equals("loss_found")
                            && cell(event, "incident").equals(cell(report, "incident"))
                            && cell(event, "happened_on").compareTo(cell(report, "reported_on")) <= 0)
                    .toList();
            boolean known =
                    losses.stream().noneMatch(loss -> cell(loss, "amount").isEmpty())
                            && !cell(report, "reported_on").isEmpty();
            if (known && new BigDecimal(cell(report, "stated_amount")).compareTo(sum(losses, "amount")) != 0) {
                found.add(cell(report, "report"));
            }
        }

        assertThat(key("INC-005", "breach")).containsAll(found);
        assertThat(found).hasSize(2);
    }

    @Test
    void the_operators_who_signed_nothing_for_a_year_are_those_of_the_key() throws IOException {
        Map<String, String> days = new TreeMap<>();
        Bundle.data("guidance_sessions")
                .forEach(session -> days.put(cell(session, "session"), cell(session, "held_on")));
        Map<String, String> employed = new TreeMap<>();
        Bundle.data("persons")
                .forEach(line -> employed.merge(
                        cell(line, "person"),
                        cell(line, "from"),
                        (one, other) -> one.compareTo(other) < 0 ? one : other));

        List<String> found = Bundle.data("street_operators").stream()
                .filter(line -> cell(line, "to").isEmpty())
                .filter(line -> cell(line, "from").compareTo("2026-05-31") < 0
                        || cell(line, "from").equals("2026-06-15")) // who came from another street on that day
                .map(line -> cell(line, "person"))
                .filter(person -> attendances(person)
                        .noneMatch(line -> !cell(line, "signed").equals("no")
                                && days.getOrDefault(cell(line, "session"), "").compareTo("2025-06-30") >= 0
                                && days.getOrDefault(cell(line, "session"), "")
                                                .compareTo(String.valueOf(employed.get(person)))
                                        >= 0))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(key("TRN-002", "breach"));
    }

    private static Stream<Map<String, String>> attendances(String person) {
        try {
            return Bundle.data("guidance_attendees").stream()
                    .filter(line -> cell(line, "person").equals(person));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_notices_that_were_taken_down_too_early_are_those_of_the_key() throws IOException {
        WorkingCalendar china = WorkingCalendar.china();

        List<String> found = new ArrayList<>();
        for (Map<String, String> notice : Bundle.data("notices")) {
            String published = cell(notice, "published_at");
            String withdrawn = cell(notice, "withdrawn_at");
            if (!published.isEmpty()
                    && !withdrawn.isEmpty()
                    && !day(withdrawn).isAfter(china.plusWorkingDays(day(published), 5))) {
                found.add(cell(notice, "notice"));
            }
        }

        assertThat(found).isEqualTo(key("PUB-002", "breach"));
    }

    @Test
    void the_incomplete_lines_of_the_seal_register_are_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("seal_uses").stream()
                .filter(use -> cell(use, "status").equals("used"))
                .filter(use -> List.of(
                                "seal",
                                "document",
                                "matter",
                                "copies",
                                "applicant",
                                "applied_at",
                                "keeper",
                                "used_at",
                                "serial")
                        .stream()
                        .anyMatch(column -> cell(use, column).isEmpty()))
                .map(use -> cell(use, "use"))
                .toList();

        assertThat(found).isEqualTo(key("SEL-001", "breach"));
    }

    @Test
    void the_stamped_lines_outside_office_hours_are_those_of_the_key() throws IOException {
        WorkingCalendar china = WorkingCalendar.china();

        List<String> found = Bundle.data("seal_uses").stream()
                .filter(use -> !cell(use, "used_at").isEmpty())
                .filter(use -> {
                    String time = cell(use, "used_at").substring(11);
                    return !china.isWorkingDay(day(cell(use, "used_at")))
                            || time.compareTo("08:30:00") < 0
                            || time.compareTo("17:30:00") >= 0;
                })
                .map(use -> cell(use, "use"))
                .toList();

        assertThat(found).isEqualTo(key("SEL-011", "breach"));
    }

    @Test
    void the_books_with_numbers_left_out_or_repeated_are_those_of_the_key() throws IOException {
        Map<String, List<Integer>> books = new TreeMap<>();
        for (Map<String, String> use : Bundle.data("seal_uses")) {
            if (!cell(use, "serial").isEmpty()) {
                books.computeIfAbsent(cell(use, "register"), book -> new ArrayList<>())
                        .add(Integer.valueOf(cell(use, "serial")));
            }
        }

        List<String> found = new ArrayList<>();
        books.forEach((book, serials) -> {
            if (serials.stream().distinct().count() != serials.size()
                    || serials.stream().anyMatch(serial -> serial > serials.size())) {
                found.add(book);
            }
        });

        List<String> expected = new ArrayList<>(key("SEL-009", "breach"));
        expected.addAll(key("SEL-009", "gap"));
        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void the_visits_that_found_less_than_nine_tenths_are_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("class_visits").stream()
                .filter(visit -> !cell(visit, "visited_at").isEmpty())
                .filter(visit -> !cell(visit, "present").isEmpty())
                .filter(visit ->
                        10 * Integer.parseInt(cell(visit, "present")) < 9 * Integer.parseInt(cell(visit, "enrolled")))
                .map(visit -> cell(visit, "visit"))
                .toList();

        assertThat(found).isEqualTo(key("TSV-002", "breach"));
    }

    /** A trainee with one lesson was there from each check-in to the next check-out. */
    @Test
    void the_trainees_of_one_lesson_who_were_there_too_little_are_among_those_of_the_key() throws IOException {
        Map<String, String> lengths = new TreeMap<>();
        for (Map<String, String> lesson : Bundle.data("lessons_held")) {
            lengths.merge(cell(lesson, "training_class"), cell(lesson, "lesson"), (one, other) -> "several");
        }
        List<String> ended = Bundle.data("training_classes").stream()
                .filter(one -> !cell(one, "ended_on").isEmpty())
                .map(one -> cell(one, "training_class"))
                .filter(one -> !List.of("several", "TL011").contains(lengths.get(one)))
                .toList();
        Map<String, Map<String, String>> held =
                Bundle.data("lessons_held").stream().collect(Collectors.toMap(row -> cell(row, "lesson"), row -> row));

        List<String> found = new ArrayList<>();
        for (Map<String, String> trainee : Bundle.data("trainees")) {
            if (!ended.contains(cell(trainee, "training_class"))) {
                continue;
            }
            String lesson = lengths.get(cell(trainee, "training_class"));
            List<Map<String, String>> marks = Bundle.data("check_ins").stream()
                    .filter(row -> cell(row, "lesson").equals(lesson))
                    .filter(row -> cell(row, "trainee").equals(cell(trainee, "trainee")))
                    .filter(row -> !cell(row, "action").equals("leave"))
                    .sorted(Comparator.comparing(row -> cell(row, "at")))
                    .toList();
            long seconds = 0;
            for (int i = 1; i < marks.size(); i++) {
                if (cell(marks.get(i), "action").equals("out")) {
                    seconds += Duration.between(at(marks.get(i - 1), "at"), at(marks.get(i), "at"))
                            .toSeconds();
                }
            }
            long whole = Duration.between(
                            at(held.getOrDefault(lesson, Map.of()), "starts_at"),
                            at(held.getOrDefault(lesson, Map.of()), "ends_at"))
                    .toSeconds();
            if (marks.size() != 1 && 5 * seconds < 4 * whole) {
                found.add(cell(trainee, "enrolment"));
            }
        }

        assertThat(key("TSV-001", "breach")).containsAll(found);
        assertThat(found).containsExactly("TE003", "TE006", "TE007", "TE009");
    }

    @Test
    void the_posted_vouchers_without_a_signature_are_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("vouchers").stream()
                .filter(voucher -> cell(voucher, "status").equals("posted"))
                .filter(voucher -> List.of("prepared_by", "reviewed_by", "posted_by", "chief_accountant").stream()
                        .anyMatch(column -> cell(voucher, column).isEmpty()))
                .map(voucher -> cell(voucher, "voucher"))
                .toList();

        assertThat(found).isEqualTo(key("ACC-002", "gap"));
    }

    @Test
    void the_incomplete_vouchers_are_those_of_the_key() throws IOException {
        Map<String, List<Map<String, String>>> entries = byVoucher("voucher_entries");
        List<String> found = new ArrayList<>();
        for (Map<String, String> voucher : Bundle.data("vouchers")) {
            List<Map<String, String>> lines = entries.getOrDefault(cell(voucher, "voucher"), List.of());
            boolean blank = List.of(
                            "prepared_by",
                            "reviewed_by",
                            "posted_by",
                            "chief_accountant",
                            "attachments",
                            "number",
                            "dated_on")
                    .stream()
                    .anyMatch(column -> cell(voucher, column).isEmpty());
            boolean blankLine = lines.isEmpty()
                    || lines.stream()
                            .anyMatch(line -> cell(line, "summary").isEmpty()
                                    || cell(line, "account").isEmpty());
            boolean noCashier = cell(voucher, "cashier").isEmpty()
                    && List.of("receipt", "payment").contains(cell(voucher, "movement"));
            boolean unnamed = cell(voucher, "nature").equals("reversal")
                    && cell(voucher, "reverses").isEmpty();
            if (cell(voucher, "status").equals("posted") && (blank || blankLine || noCashier || unnamed)) {
                found.add(cell(voucher, "voucher"));
            }
        }

        assertThat(found).isEqualTo(key("VCH-002", "breach"));
    }

    @Test
    void the_vouchers_that_do_not_balance_are_among_those_of_the_key() throws IOException {
        Map<String, List<Map<String, String>>> entries = byVoucher("voucher_entries");
        List<String> found = new ArrayList<>();
        for (Map<String, String> voucher : Bundle.data("vouchers")) {
            List<Map<String, String>> lines = entries.getOrDefault(cell(voucher, "voucher"), List.of());
            boolean known = lines.stream()
                    .noneMatch(line -> cell(line, "debit").isEmpty()
                            && cell(line, "credit").isEmpty());
            if (cell(voucher, "status").equals("posted")
                    && known
                    && sum(lines, "debit").compareTo(sum(lines, "credit")) != 0) {
                found.add(cell(voucher, "voucher"));
            }
        }

        assertThat(key("VCH-005", "breach")).containsAll(found);
        assertThat(found).hasSize(2);
    }

    @Test
    void the_vouchers_with_other_papers_than_they_say_are_those_of_the_key() throws IOException {
        Map<String, List<Map<String, String>>> papers = byVoucher("voucher_attachments");
        List<String> found = new ArrayList<>();
        for (Map<String, String> voucher : Bundle.data("vouchers")) {
            String declared = cell(voucher, "attachments");
            int attached =
                    papers.getOrDefault(cell(voucher, "voucher"), List.of()).size();
            boolean differ = !declared.isEmpty() && Integer.parseInt(declared) != attached;
            boolean none = attached == 0 && cell(voucher, "nature").equals("ordinary");
            if (cell(voucher, "status").equals("posted") && (differ || none)) {
                found.add(cell(voucher, "voucher"));
            }
        }

        assertThat(found).isEqualTo(key("VCH-007", "breach"));
    }

    @Test
    void the_books_with_numbers_missing_or_given_twice_are_among_those_of_the_key() throws IOException {
        Map<String, List<String>> books = new TreeMap<>();
        for (Map<String, String> voucher : Bundle.data("vouchers")) {
            List<String> place =
                    List.of(cell(voucher, "ledger"), cell(voucher, "type"), month(cell(voucher, "dated_on")));
            String number = cell(voucher, "number");
            if (!place.contains("") && !number.isEmpty()) {
                books.computeIfAbsent(String.join("/", place), book -> new ArrayList<>())
                        .add(number.replace('２', '2').replaceFirst("^0+", ""));
            }
        }

        List<String> found = new ArrayList<>();
        books.forEach((book, numbers) -> {
            List<String> expected = IntStream.rangeClosed(1, numbers.size())
                    .mapToObj(Integer::toString)
                    .toList();
            if (!numbers.containsAll(expected)) {
                found.add(book);
            }
        });

        List<String> planted = key("VCH-006", "breach");
        assertThat(found).containsAll(planted).hasSize(planted.size() + 1); // and one whose number is split in order
    }

    @Test
    void the_posts_without_a_class_are_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("posts").stream()
                .filter(post -> cell(post, "post_class").isEmpty())
                .map(post -> cell(post, "post"))
                .sorted()
                .toList();

        assertThat(found).isEqualTo(key("ROT-008", "gap"));
    }

    @Test
    void the_handovers_without_a_third_person_are_among_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("handovers").stream()
                .filter(handover -> Stream.of("outgoing", "incoming", "supervisor")
                                .map(column -> cell(handover, column))
                                .filter(person -> !person.isEmpty())
                                .distinct()
                                .count()
                        < 3)
                .map(handover -> cell(handover, "outgoing"))
                .toList();

        List<String> expected = new ArrayList<>(key("ROT-004", "breach"));
        expected.addAll(key("ROT-004", "gap"));
        assertThat(found).hasSize(5).allMatch(expected::contains);
    }

    @Test
    void the_planned_rotations_that_did_not_happen_are_those_of_the_key() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map<String, String> plan : Bundle.data("rotation_plans")) {
            String planned = cell(plan, "planned_on");
            boolean stillThere = Bundle.data("assignments").stream()
                    .filter(one -> cell(one, "person").equals(cell(plan, "person")))
                    .anyMatch(
                            one -> cell(one, "to").isEmpty() || cell(one, "to").compareTo(planned) > 0);
            if (!planned.isEmpty() && planned.compareTo("2026-06-30") < 0 && stillThere) {
                found.add(cell(plan, "person"));
            }
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Bundle.rows("answer-key.csv").stream()
                        .filter(row -> "ROT-005".equals(row.get("rule")) && "breach".equals(row.get("kind")))
                        .map(row -> cell(row, "persons"))
                        .filter(person -> !person.isEmpty())
                        .toList());
    }

    @Test
    void the_accounts_nobody_used_for_ninety_days_are_those_of_the_key() throws IOException {
        LocalDate today = LocalDate.of(2026, 6, 30);

        List<String> found = new ArrayList<>();
        for (Map<String, String> account : Bundle.data("accounts")) {
            String last = cell(account, "last_login_at");
            boolean open = cell(account, "to").isEmpty()
                    && cell(account, "disabled_at").isEmpty();
            String since = last.equals("never") ? cell(account, "from") : last;
            if (open && !since.isEmpty() && !day(since).plusDays(90).isAfter(today)) {
                found.add(cell(account, "account"));
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(key("ACT-006", "breach"));
    }

    @Test
    void the_accounts_that_passed_to_somebody_else_are_those_of_the_key() throws IOException {
        Map<String, List<Map<String, String>>> byAccount = Bundle.data("accounts").stream()
                .collect(Collectors.groupingBy(row -> cell(row, "account"), TreeMap::new, Collectors.toList()));

        List<String> found = new ArrayList<>();
        byAccount.forEach((account, rows) -> {
            if (rows.size() > 1
                    && rows.stream().anyMatch(row -> !cell(row, "to").isEmpty())) {
                found.add(account);
            }
        });

        assertThat(found).isEqualTo(key("ACT-009", "breach"));
    }

    @Test
    void the_vouchers_posted_on_a_review_by_the_system_are_among_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("vouchers").stream()
                .filter(voucher -> cell(voucher, "status").equals("posted"))
                .filter(voucher -> cell(voucher, "review_kind").equals("system"))
                .map(voucher -> cell(voucher, "voucher"))
                .toList();

        assertThat(key("ACC-002", "breach")).containsAll(found);
        assertThat(found).hasSize(2);
    }

    @Test
    void the_vouchers_reviewed_by_somebody_who_had_made_them_are_among_those_of_the_key() throws IOException {
        List<String> found = new ArrayList<>();
        Map<String, List<String>> makers = new TreeMap<>();
        for (Map<String, String> action : Bundle.data("voucher_actions")) { // in the order of what was done
            String voucher = cell(action, "voucher");
            List<String> soFar = makers.computeIfAbsent(voucher, unseen -> new ArrayList<>());
            if (List.of("prepared", "edited").contains(cell(action, "action"))) {
                soFar.add(cell(action, "person"));
            } else if (cell(action, "action").equals("reviewed")
                    && !cell(action, "person").isEmpty()
                    && soFar.contains(cell(action, "person"))) {
                found.add(voucher);
            }
        }

        assertThat(key("ACC-004", "breach")).containsAll(found);
        assertThat(found).hasSize(5);
    }

    @Test
    void the_cases_paid_twice_are_those_of_the_key() throws IOException {
        Map<String, String> status = Bundle.data("payments").stream()
                .collect(Collectors.toMap(row -> cell(row, "payment"), row -> cell(row, "status")));
        Map<String, Long> paid = Bundle.data("payment_cases").stream()
                .filter(row -> List.of("paid", "ordered").contains(status.get(cell(row, "payment"))))
                .collect(Collectors.groupingBy(row -> cell(row, "case"), TreeMap::new, Collectors.counting()));

        List<String> found = new ArrayList<>();
        paid.forEach((one, payments) -> {
            if (payments > 1) {
                found.add(one);
            }
        });

        assertThat(key("SYS-003", "breach")).containsAll(found);
        assertThat(found).hasSize(1);
    }

    @Test
    void the_changes_of_roles_that_nobody_approved_beforehand_are_those_of_the_key() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> versions = new ArrayList<>();
        for (Map<String, String> change : Bundle.data("role_changes")) {
            boolean approved = !cell(change, "approved_by").isEmpty()
                    && cell(change, "approved_at").compareTo(cell(change, "changed_at")) <= 0;
            boolean unknown = cell(change, "approved_at").isEmpty()
                    && !cell(change, "approved_by").isEmpty();
            String version = cell(change, "role") + " " + cell(change, "version");
            if (versions.contains(version) || (!approved && !unknown)) {
                found.add(cell(change, "role"));
            }
            versions.add(version);
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(key("GRT-007", "breach"));
    }

    @Test
    void the_grants_of_which_no_step_is_recorded_are_among_the_gaps_of_the_key() throws IOException {
        List<String> requested = Bundle.data("grant_requests").stream()
                .map(request -> cell(request, "grant"))
                .toList();
        List<String> blank = Bundle.data("grants").stream()
                .filter(grant -> List.of("requested_by", "approved_by", "executed_by").stream()
                        .allMatch(column -> cell(grant, column).isEmpty()))
                .map(grant -> cell(grant, "grant"))
                .filter(grant -> !requested.contains(grant))
                .toList();

        assertThat(key("GRT-001", "gap")).containsAll(blank);
        assertThat(key("GRT-002", "breach")).containsAll(blank);
        assertThat(blank).hasSize(2);
    }

    @Test
    void the_vouchers_without_enough_originals_are_among_those_of_the_key() throws IOException {
        List<String> worthless = Bundle.data("originals").stream()
                .filter(original -> cell(original, "status").equals("void"))
                .map(original -> cell(original, "original"))
                .toList();
        Map<String, BigDecimal> supported = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (Map<String, String> part : Bundle.data("voucher_originals")) {
            if (cell(part, "amount").isEmpty()) {
                unknown.add(cell(part, "voucher"));
            } else if (!worthless.contains(cell(part, "original"))) {
                supported.merge(cell(part, "voucher"), new BigDecimal(cell(part, "amount")), BigDecimal::add);
            }
        }

        List<String> found = Bundle.data("vouchers").stream()
                .filter(voucher -> cell(voucher, "status").equals("posted"))
                .filter(voucher -> !unknown.contains(cell(voucher, "voucher")))
                .filter(voucher -> !cell(voucher, "amount").isEmpty())
                .filter(voucher -> List.of("", "ordinary").contains(cell(voucher, "nature")))
                .filter(voucher -> new BigDecimal(cell(voucher, "amount"))
                                .compareTo(supported.getOrDefault(cell(voucher, "voucher"), BigDecimal.ZERO))
                        > 0)
                .map(voucher -> cell(voucher, "voucher"))
                .toList();

        assertThat(key("VCH-008", "breach"))
                .filteredOn(one -> one.startsWith("V"))
                .isEqualTo(found);
        assertThat(key("VCH-008", "gap")).containsAll(unknown);
        assertThat(found).hasSize(5);
    }

    @Test
    void the_altered_amounts_that_were_not_issued_anew_are_among_those_of_the_key() throws IOException {
        List<String> valid = Bundle.data("originals").stream()
                .filter(original -> cell(original, "status").equals("valid"))
                .filter(original -> cell(original, "replaced_by").isEmpty())
                .map(original -> cell(original, "original"))
                .toList();

        List<String> found = Bundle.data("original_alterations").stream()
                .filter(alteration -> cell(alteration, "altered").equals("amount"))
                .map(alteration -> cell(alteration, "original"))
                .filter(valid::contains)
                .toList();

        assertThat(key("VCH-009", "breach")).containsAll(found);
        assertThat(found).hasSize(3);
    }

    @Test
    void the_numbers_that_one_issuer_gave_twice_on_one_day_are_among_those_of_the_key() throws IOException {
        Map<String, List<String>> byNumber = new TreeMap<>();
        for (Map<String, String> original : Bundle.data("originals")) {
            if (!cell(original, "number").isEmpty()) {
                String number = cell(original, "issuer") + cell(original, "issued_on") + cell(original, "number");
                byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(cell(original, "original"));
            }
        }

        List<String> found = byNumber.values().stream()
                .filter(originals -> originals.size() > 1)
                .map(originals -> originals.get(0))
                .toList();

        assertThat(found).hasSize(3);
        assertThat(key("VCH-011", "breach")).filteredOn(found::contains).hasSize(2); // one is on a void voucher
    }

    @Test
    void the_items_of_which_more_or_another_was_paid_than_announced_are_those_of_the_key() throws IOException {
        Map<String, Map<String, String>> payments =
                Bundle.data("payments").stream().collect(Collectors.toMap(row -> cell(row, "payment"), row -> row));
        List<String> found = new ArrayList<>();
        for (Map<String, String> item : Bundle.data("notice_items")) {
            BigDecimal paid = BigDecimal.ZERO;
            boolean another = false;
            for (Map<String, String> link : Bundle.data("item_payments")) {
                Map<String, String> payment = payments.getOrDefault(cell(link, "payment"), Map.of());
                if (cell(link, "item").equals(cell(item, "item"))
                        && cell(payment, "status").equals("paid")) {
                    paid = paid.add(new BigDecimal(cell(payment, "amount")));
                    another |= !cell(link, "payee").isEmpty()
                            && !cell(item, "payee").isEmpty()
                            && !cell(link, "payee").equals(cell(item, "payee"));
                }
            }
            boolean tooMuch =
                    !cell(item, "amount").isEmpty() && paid.compareTo(new BigDecimal(cell(item, "amount"))) > 0;
            if (tooMuch || another) {
                found.add(cell(item, "item"));
            }
        }

        assertThat(found).isEqualTo(key("PUB-008", "breach"));
    }

    @Test
    void the_notices_without_an_element_are_those_of_the_key() throws IOException {
        List<String> lines = List.of("beneficiary", "standard", "amount", "benefit_period");
        List<String> whole = List.of(
                "title", "basis_document", "programme", "window_dates", "objection_channel", "issuer", "issued_on");
        List<String> found = new ArrayList<>();
        for (Map<String, String> notice : Bundle.data("notice_contents")) {
            List<Map<String, String>> items = Bundle.data("notice_items").stream()
                    .filter(item -> cell(item, "notice").equals(cell(notice, "notice")))
                    .toList();
            List<String> said = List.of(cell(notice, "elements").split(" ", -1));
            boolean isKnown = !cell(notice, "elements").isEmpty();
            boolean isShort = items.stream()
                    .map(item -> cell(item, "elements"))
                    .filter(elements -> isKnown && !elements.isEmpty())
                    .anyMatch(elements -> lines.stream()
                            .anyMatch(one -> !said.contains(one)
                                    && !List.of(elements.split(" ", -1)).contains(one)));
            if (items.isEmpty() || isShort || (isKnown && !said.containsAll(whole))) {
                found.add(cell(notice, "notice"));
            }
        }

        assertThat(found).isEqualTo(key("PUB-004", "breach"));
    }

    @Test
    void the_benefits_of_which_too_much_was_paid_are_among_those_of_the_key() throws IOException {
        Map<String, BigDecimal> paid = new TreeMap<>();
        for (Map<String, String> payment : Bundle.data("benefit_payments")) {
            if (cell(payment, "status").equals("paid")
                    && !cell(payment, "amount").isEmpty()) {
                paid.merge(cell(payment, "benefit"), new BigDecimal(cell(payment, "amount")), BigDecimal::add);
            }
        }

        List<String> found = Bundle.data("benefits").stream()
                .filter(benefit -> !cell(benefit, "due").isEmpty())
                .filter(benefit -> paid.getOrDefault(cell(benefit, "benefit"), BigDecimal.ZERO)
                                .compareTo(new BigDecimal(cell(benefit, "due")))
                        > 0)
                .map(benefit -> cell(benefit, "benefit"))
                .toList();

        assertThat(key("RCV-001", "breach")).containsAll(found);
        assertThat(found).hasSize(2);
    }

    @Test
    void the_notices_of_recovery_with_too_little_time_are_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("recovery_notices").stream()
                .filter(notice -> !cell(notice, "served_on").isEmpty()
                        && !cell(notice, "pay_by").isEmpty())
                .filter(notice -> day(cell(notice, "pay_by"))
                        .isBefore(day(cell(notice, "served_on")).plusDays(15)))
                .map(notice -> cell(notice, "notice"))
                .toList();

        assertThat(found).isEqualTo(key("RCV-004", "breach"));
    }

    @Test
    void the_cases_that_were_opened_late_are_those_of_the_key() throws IOException {
        WorkingCalendar china = WorkingCalendar.china();
        Map<String, String> opened = Bundle.data("recovery_events").stream()
                .filter(event -> cell(event, "kind").equals("opened"))
                .collect(Collectors.toMap(event -> cell(event, "recovery"), event -> cell(event, "happened_on")));

        List<String> found = Bundle.data("recovery_cases").stream()
                .filter(one -> !cell(one, "discovered_on").isEmpty())
                .filter(one -> !opened.getOrDefault(cell(one, "recovery"), "2026-06-30")
                                .isEmpty()
                        && day(opened.getOrDefault(cell(one, "recovery"), "2026-06-30"))
                                .isAfter(china.plusWorkingDays(day(cell(one, "discovered_on")), 5)))
                .map(one -> cell(one, "recovery"))
                .toList();

        assertThat(found).isEqualTo(key("RCV-002", "breach"));
    }

    @Test
    void the_archive_files_that_are_not_kept_long_enough_are_those_of_the_key() throws IOException {
        Map<String, Integer> years =
                Map.of("subsidy_approvals", 10, "statistics", 10, "vouchers", 30, "department_accounts", 9999);

        List<String> found = new ArrayList<>();
        for (Map<String, String> file : Bundle.data("archive_files")) {
            String last = cell(file, "ended_on").compareTo(cell(file, "began_on")) > 0
                    ? cell(file, "ended_on")
                    : cell(file, "began_on");
            String retention = cell(file, "retention_years");
            if (cell(file, "status").equals("pending") || last.isEmpty()) {
                continue;
            }
            int year = day(last).getYear();
            boolean formerly = cell(file, "kind").equals("vouchers") && year + 15 < 2016;
            int least = formerly ? 15 : years.getOrDefault(cell(file, "kind"), 0);
            int given = retention.equals("permanent") ? 9999 : retention.isEmpty() ? 0 : Integer.parseInt(retention);
            String from = cell(file, "destroy_from");
            boolean tooEarly =
                    !from.isEmpty() && day(from).isBefore(LocalDate.of(year + 1 + Math.max(given, least), 1, 1));
            if (given < least || tooEarly) {
                found.add(cell(file, "file"));
            }
        }

        assertThat(found).isEqualTo(key("ARC-003", "breach")).hasSize(9);
    }

    @Test
    void the_claims_that_were_not_decided_in_ten_working_days_are_those_of_the_key() throws IOException {
        WorkingCalendar china = WorkingCalendar.china();

        List<String> found = new ArrayList<>();
        for (Map<String, String> claim : Bundle.data("claims")) {
            String applied = cell(claim, "applied_on");
            String decided = cell(claim, "decided_on").isEmpty() ? "2026-06-30" : cell(claim, "decided_on");
            if (cell(claim, "unemployment_fund").equals("yes")
                    && cell(claim, "training").equals("yes")
                    && applied.compareTo("2023-12-01") >= 0
                    && day(decided).isAfter(china.plusWorkingDays(day(applied), 10))) {
                found.add(cell(claim, "claim"));
            }
        }

        assertThat(found).isEqualTo(key("OPS-004", "breach")).hasSize(4);
    }

    @Test
    void the_fines_outside_what_the_law_of_the_money_has_are_among_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("fraud_fines").stream()
                .filter(fine -> Stream.of("source", "defrauded", "amount")
                        .noneMatch(column -> cell(fine, column).isEmpty()))
                .filter(fine -> {
                    double times =
                            Double.parseDouble(cell(fine, "amount")) / Double.parseDouble(cell(fine, "defrauded"));
                    boolean insurance = cell(fine, "source").equals("insurance");
                    return insurance ? times < 2 || times > 5 : times < 0.1 || times > 0.5;
                })
                .map(fine -> cell(fine, "fine"))
                .toList();

        assertThat(key("FRD-004", "breach")).containsAll(found);
        assertThat(found).hasSize(5);
    }

    @Test
    void the_transfers_sent_more_than_a_day_after_the_approval_are_among_those_of_the_key() throws IOException {
        List<String> found = Bundle.data("transfers").stream()
                .filter(transfer -> cell(transfer, "recipient").equals("police"))
                .filter(transfer -> cell(transfer, "decided_at").contains("T"))
                .filter(transfer -> LocalDateTime.parse(cell(transfer, "sent_at"))
                        .isAfter(LocalDateTime.parse(cell(transfer, "decided_at"))
                                .plusDays(1)))
                .map(transfer -> cell(transfer, "transfer"))
                .toList();

        assertThat(key("XFR-003", "breach")).containsAll(found);
        assertThat(found).hasSize(2);
    }

    @Test
    void the_items_that_nobody_checked_or_found_genuine_in_time_are_those_of_the_key() throws IOException {
        Map<String, String> decided = new TreeMap<>();
        for (Map<String, String> application : Bundle.data("reviewed_applications")) {
            decided.put(cell(application, "application"), cell(application, "decided_at"));
        }

        List<String> found = Bundle.data("application_materials").stream()
                .filter(item -> !cell(item, "check_result").equals("genuine")
                        || cell(item, "checked_at").compareTo(String.valueOf(decided.get(cell(item, "application"))))
                                > 0
                        || day(cell(item, "checked_at")).isBefore(LocalDate.of(2026, 3, 21)))
                .map(item -> cell(item, "application"))
                .distinct()
                .toList();

        assertThat(found).isEqualTo(key("MAT-003", "breach"));
    }

    @Test
    void the_companies_whose_address_or_telephone_many_have_are_among_those_of_the_key() throws IOException {
        List<Map<String, String>> companies = Bundle.data("claiming_companies");

        List<String> found = companies.stream()
                .filter(one -> sharing(companies, one, "address") >= 5 || sharing(companies, one, "phone") >= 3)
                .map(one -> cell(one, "company"))
                .toList();

        assertThat(key("EMP-005", "breach")).containsAll(found);
        assertThat(found).hasSize(8);
    }

    @Test
    void the_charges_for_forbidden_objects_are_those_of_the_key() throws IOException {
        List<Map<String, String>> forbidden = Bundle.data("forbidden_objects");
        List<String> found = Bundle.data("charges").stream()
                .filter(charge -> cell(charge, "status").equals("paid"))
                .filter(charge -> forbidden.stream()
                        .anyMatch(line -> cell(line, "object").equals(cell(charge, "object"))
                                && (cell(line, "fund").isEmpty()
                                        || cell(line, "fund").equals(cell(charge, "fund")))
                                && cell(line, "from").compareTo(cell(charge, "paid_on")) <= 0))
                .map(charge -> cell(charge, "charge"))
                .toList();

        assertThat(found).isEqualTo(key("CHN-003", "breach"));
    }

    @Test
    void the_things_for_which_more_was_paid_than_their_cap_are_those_of_the_key() throws IOException {
        List<String> found = new ArrayList<>();
        for (Map<String, String> cost : Bundle.data("subsidised_costs")) {
            BigDecimal paid = Bundle.data("subsidy_payments").stream()
                    .filter(payment ->
                            List.of(cell(payment, "evidence").split(" ", -1)).contains(cell(cost, "evidence")))
                    .filter(payment -> cell(payment, "status").equals("paid"))
                    .filter(payment -> !cell(payment, "amount").isEmpty())
                    .map(payment -> new BigDecimal(cell(payment, "amount")))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            if (paid.compareTo(new BigDecimal(cell(cost, "cap"))) > 0) {
                found.add(cell(cost, "evidence"));
            }
        }

        assertThat(found).isEqualTo(key("POL-006", "breach"));
    }

    private static LocalDateTime at(Map<String, String> row, String column) {
        return LocalDateTime.parse(cell(row, column));
    }

    private static String month(String day) {
        return day.isEmpty() ? "" : day.substring(0, 7);
    }

    private static Map<String, List<Map<String, String>>> byVoucher(String file) throws IOException {
        return Bundle.data(file).stream().collect(Collectors.groupingBy(row -> cell(row, "voucher")));
    }

    private static BigDecimal sum(List<Map<String, String>> lines, String column) {
        return lines.stream()
                .map(line -> cell(line, column))
                .filter(amount -> !amount.isEmpty())
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<String> key(String rule, String kind) throws IOException {
        return Bundle.rows("answer-key.csv").stream()
                .filter(row -> rule.equals(row.get("rule")) && kind.equals(row.get("kind")))
                .map(row -> cell(row, "subject"))
                .toList();
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private static LocalDate day(String moment) {
        return LocalDate.parse(moment.substring(0, 10));
    }

    private static long sharing(List<Map<String, String>> companies, Map<String, String> one, String column) {
        return companies.stream()
                .filter(other -> cell(other, column).equals(cell(one, column)))
                .count();
    }
}
