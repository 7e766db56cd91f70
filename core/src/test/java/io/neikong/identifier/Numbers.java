package io.neikong.identifier;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Numbers made up for tests. */
final class Numbers {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private Numbers() {}

    /** That many valid credit codes, the same each time. */
    static List<String> creditCodes(int number) {
        Random random = new Random(32100);
        return Stream.generate(() -> creditCode(random)).limit(number).toList();
    }

    static String creditCode(Random random) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            boolean isDigit = i >= 2 && i < 8;
            body.append(NaiveIdentifiers.CREDIT_CODE_ALPHABET.charAt(random.nextInt(isDigit ? 10 : 31)));
        }
        return body.toString() + NaiveIdentifiers.creditCheck(body.toString());
    }

    /** That many valid numbers of residents, the same each time. */
    static List<String> residentIds(int number) {
        Random random = new Random(11643);
        return Stream.generate(() -> residentId(random)).limit(number).toList();
    }

    static String residentId(Random random) {
        List<String> provinces = NaiveIdentifiers.PROVINCES.stream().sorted().toList();
        LocalDate birthDate = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(45_000));
        return residentId(
                provinces.get(random.nextInt(provinces.size())) + digits(random, 4), birthDate, digits(random, 3));
    }

    static String residentId(String division, LocalDate birthDate, String sequence) {
        return residentId(division + birthDate.format(DateTimeFormatter.BASIC_ISO_DATE) + sequence);
    }

    static String residentId(String body) {
        return body + NaiveIdentifiers.residentCheck(body);
    }

    static List<String> bankCards(int number) {
        Random random = new Random(7812);
        return Stream.generate(() -> bankCard(random)).limit(number).toList();
    }

    static String bankCard(Random random) {
        String body = digits(random, 12 + random.nextInt(7));
        return body + NaiveIdentifiers.luhnCheck(body);
    }

    /** Numbers of eighteen digits that are valid both as a credit code and as a resident's number. */
    static List<String> validAsBoth(int number) {
        Random random = new Random(18);
        return Stream.generate(() -> residentId(random))
                .filter(NaiveIdentifiers::isCreditCode)
                .filter(text -> text.matches("[0-9]{18}"))
                .limit(number)
                .toList();
    }

    private static String digits(Random random, int number) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < number; i++) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }
}
