package io.neikong.finance.incident;

import io.neikong.finance.incident.Grading.Grade;
import io.neikong.finance.incident.Grading.Level;
import io.neikong.finance.incident.Incident.Fund;
import io.neikong.finance.incident.IncidentEvent.Kind;
import io.neikong.policy.Layer;
import io.neikong.policy.Parameter;
import io.neikong.policy.Policy;
import io.neikong.policy.PolicyOverride;
import io.neikong.time.WorkingCalendar;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Incidents for the tests, discovered on a Monday. */
final class Incidents {

    static final WorkingCalendar CHINA = WorkingCalendar.china();
    static final Grading GRADING = new Grading(Policy.builtIn());
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    private Incidents() {}

    /** Events such as {@code "2026-03-02 LOSS_FOUND 12000"} or {@code "2026-03-09 REPORTED MAJOR CITY"}; a day may be "-". */
    static Incident incident(String... events) {
        return incident(MONDAY, AS_OF, events);
    }

    static Incident asOf(String asOf, String... events) {
        return incident(MONDAY, LocalDate.parse(asOf), events);
    }

    static Incident incident(@Nullable LocalDate discoveredOn, LocalDate asOf, String... events) {
        return new Incident("incident", Fund.FISCAL, discoveredOn, false, null, events(events), asOf);
    }

    static Incident suspected(@Nullable Boolean suspected, @Nullable String transfer, String... events) {
        return new Incident("incident", Fund.FISCAL, MONDAY, suspected, transfer, events(events), AS_OF);
    }

    static Incident ofFund(@Nullable Fund fund, String... events) {
        return new Incident("incident", fund, MONDAY, null, null, events(events), AS_OF);
    }

    /** What is built in, but for one number that the city sets from a day on. */
    static <T extends Serializable> Policy city(Parameter<T> parameter, T value, LocalDate from) {
        return Policy.of(List.of(PolicyOverride.of(parameter, Layer.CITY, null, value)
                .basedOn("a notice of the city")
                .decidedBy("author", "approver")
                .from(from)));
    }

    static List<IncidentEvent> events(String... texts) {
        List<IncidentEvent> events = new ArrayList<>();
        for (String text : texts) {
            events.add(event("e" + events.size(), text));
        }
        return events;
    }

    static IncidentEvent event(String id, String text) {
        BigDecimal amount = null;
        Grade grade = null;
        Level level = null;
        String[] parts = text.split(" ", -1);
        for (int i = 2; i < parts.length; i++) {
            switch (parts[i]) {
                case "NONE", "ORDINARY", "MAJOR" -> grade = Grade.valueOf(parts[i]);
                case "CITY", "MINISTRY" -> level = Level.valueOf(parts[i]);
                default -> amount = new BigDecimal(parts[i]);
            }
        }
        LocalDate day = parts[0].equals("-") ? null : LocalDate.parse(parts[0]);
        return new IncidentEvent(id, Kind.valueOf(parts[1]), day, amount, grade, level);
    }
}
