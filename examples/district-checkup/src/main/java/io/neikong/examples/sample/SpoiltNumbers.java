package io.neikong.examples.sample;

import java.util.List;
import java.util.Map;

/** Books whose numbers do not follow one another, vouchers that belong to none, and what only looks so (VCH-006). */
final class SpoiltNumbers {

    private static final String COMPLETE = "VCH-002";
    private static final String NUMBERS = "VCH-006";
    private static final String DATED = "VCH-010";

    private final VoucherPapers papers;
    private final AnswerKey key;

    SpoiltNumbers(VoucherPapers papers, AnswerKey key) {
        this.papers = papers;
        this.key = key;
    }

    void plant() {
        books();
        withoutBook();
    }

    private interface Renumbering {
        void renumber(List<Voucher> book);
    }

    /** Whole books of the busiest ledger. */
    private void books() {
        brokenBook(book -> number(book, "1", "4", "5", "6"));
        brokenBook(book -> number(book, "2", "3", "4", "5"));
        brokenBook(book -> number(book, "1", "2", "2", "3"));
        brokenBook(book -> number(book, "1", "2-1/2", "3", "4"));
        brokenBook(book -> number(book, "1", "2", "2-1/2", "2-2/2"));
        brokenBook(book -> number(book, "1", "2-1/2", "2-2/3", "2-3/3"));
        soundBook(book -> number(book, "1", "2-1/2", "2-2/2", "3"));
        soundBook(book -> number(book, "0001", "２", "4", "3"));
        soundBook(
                book -> { // a void one keeps its number
                    number(book, "1", "2", "3", "4");
                    book.get(1).status = "void";
                });
    }

    private void brokenBook(Renumbering renumbering) {
        Map.Entry<String, List<Voucher>> book = takeBook();
        renumbering.renumber(book.getValue());
        key.breach(NUMBERS, book.getKey(), "");
    }

    private void soundBook(Renumbering renumbering) {
        renumbering.renumber(takeBook().getValue());
    }

    private Map.Entry<String, List<Voucher>> takeBook() {
        Map.Entry<String, List<Voucher>> book = papers.books().entrySet().stream()
                .filter(one -> one.getKey().startsWith("L01/"))
                .filter(one -> one.getValue().size() >= 4)
                .filter(one -> one.getValue().stream().allMatch(voucher -> voucher.isPosted() && !voucher.taken))
                .findFirst()
                .orElseThrow();
        book.getValue().forEach(voucher -> voucher.taken = true);
        return book;
    }

    /** Gives the first vouchers of a book other numbers; the others go on counting. */
    private static void number(List<Voucher> book, String... numbers) {
        int next = 1;
        for (int i = 0; i < numbers.length; i++) {
            book.get(i).number = numbers[i];
            next = Math.max(next, Integer.parseInt(numbers[i].replace('２', '2').replaceAll("-.*", "")) + 1);
        }
        for (Voucher voucher : book.subList(numbers.length, book.size())) {
            voucher.number = Integer.toString(next);
            next++;
        }
    }

    /** Vouchers that belong to no book; each was the last of its book, so that no other lacks its number. */
    private void withoutBook() {
        Voucher noNumber = papers.takeLast("L02");
        noNumber.number = null;
        noNumber.breach(COMPLETE);
        noNumber.gap(NUMBERS);

        Voucher noType = papers.takeLast("L03");
        noType.type = null;
        noType.gap(NUMBERS);

        Voucher noDate = papers.takeLast("L04");
        noDate.datedOn = null;
        noDate.nature = "closing";
        noDate.attachments = 0;
        noDate.papers.clear();
        noDate.breach(COMPLETE);
        noDate.gap(NUMBERS);
        noDate.gap(DATED);
    }
}
