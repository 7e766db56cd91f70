package io.neikong.examples.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The applications for subsidies and who did which step of them. */
final class Cases {

    static final String ACCEPTANCE = "acceptance";
    static final String FIRST_REVIEW = "first review";
    static final String SECOND_REVIEW = "second review";
    static final String APPROVAL = "approval";

    private static final String PRE_CHECK = "pre-check";
    private static final int APPLICATIONS = 40_000;

    /** How busy the subdistricts are. */
    private static final int[] SHARES = {13, 11, 10, 9, 8, 8, 7, 6, 6, 5, 4, 4, 3, 3, 2, 1};

    /** How busy the months are: training starts after the holidays, the books close in December. */
    private static final int[] SEASON = {5, 4, 10, 8, 7, 8, 7, 6, 10, 8, 9, 7};

    private final Dice dice = Dice.of("cases");
    private final OfficeHours hours = new OfficeHours(dice);
    private final Staff staff;
    private final Accounts accounts;
    private final List<Application> applications = new ArrayList<>();

    /** One application with its steps. */
    static final class Application extends Planted {

        private final List<Step> steps = new ArrayList<>();
        private final boolean orderly;

        Application(boolean orderly) {
            this.orderly = orderly;
        }

        private record Step(String step, @Nullable String account, LocalDateTime at, boolean system) {}

        @SuppressWarnings("UnusedReturnValue")
        Application did(String step, @Nullable String account, LocalDateTime at) {
            steps.add(new Step(step, account, at, false));
            return this;
        }

        Application didAutomatically(String step, String account, LocalDateTime at) {
            steps.add(new Step(step, account, at, true));
            return this;
        }

        LocalDateTime lastAt() {
            return steps.get(steps.size() - 1).at();
        }

        LocalDateTime firstAt() {
            return steps.get(0).at();
        }

        /** The names of the steps that somebody did, in their order. */
        List<String> stepsByPersons() {
            return steps.stream().filter(step -> !step.system()).map(Step::step).toList();
        }
    }

    /** One step of a numbered application in somebody's hands. */
    record Trace(@Nullable String person, LocalDateTime at) {}

    /** Something that a person has done on a case. */
    private record Deed(String person, String step) {}

    Cases(Staff staff, Accounts accounts) {
        this.staff = staff;
        this.accounts = accounts;
    }

    /** An application that is planted; its number comes later. */
    Application plant() {
        Application application = new Application(false);
        applications.add(application);
        return application;
    }

    /** Adds applications in which everything is in order until there are enough. */
    void fillUp() {
        List<LocalDate> days = OfficeDays.open(OfficeDays.FIRST, OfficeDays.LAST);
        int[] weights = days.stream()
                .mapToInt(day -> SEASON[day.getMonthValue() - 1]
                        * (7 - day.getDayOfWeek().getValue() / 2))
                .toArray();
        while (applications.size() < APPLICATIONS) {
            applications.add(orderly(days.get(dice.weighted(weights))));
        }
    }

    private Application orderly(LocalDate day) {
        String subdistrict = Staff.SUBDISTRICTS.get(dice.weighted(SHARES));
        String bureau = dice.chance(day.getMonth() == Month.SEPTEMBER ? 0.5 : 0.6) ? "EMP" : "TRN";
        Course course = new Course(hours.on(day));
        course.step(ACCEPTANCE, subdistrict, "window");
        if (dice.chance(0.25)) {
            course.preCheck();
        }
        course.next(0, 3);
        course.step(FIRST_REVIEW, subdistrict, "reviewer");
        if (dice.chance(0.03)) {
            return course.application; // turned down
        }
        course.next(1, 4);
        if (dice.chance(0.04)) {
            course.automatic(SECOND_REVIEW);
        } else {
            course.step(SECOND_REVIEW, bureau, "reviewer");
            for (int rounds = dice.weighted(93, 6, 1); rounds > 0; rounds--) {
                course.next(1, 5);
                course.step(FIRST_REVIEW, subdistrict, "reviewer");
                course.next(1, 3);
                course.step(SECOND_REVIEW, bureau, "reviewer");
            }
        }
        if (dice.chance(0.04)) {
            return course.application; // turned down
        }
        course.next(0, 3);
        course.step(APPROVAL, bureau, "approver");
        return course.application;
    }

    /** An application on its way; what has not come by the last day is not recorded. */
    private final class Course {

        private final Application application = new Application(true);
        private final List<Deed> deeds = new ArrayList<>();
        private LocalDateTime now;

        Course(LocalDateTime start) {
            now = start;
        }

        void next(int leastDays, int mostDays) {
            if (OfficeHours.hasCome(now)) {
                now = hours.after(now, leastDays, mostDays);
            }
        }

        void preCheck() {
            if (OfficeHours.hasCome(now)) {
                LocalDateTime seconds = now.plusSeconds(dice.between(2, 59));
                application.didAutomatically(PRE_CHECK, Accounts.PRE_CHECK, seconds);
            }
        }

        void automatic(String step) {
            if (OfficeHours.hasCome(now)) {
                application.didAutomatically(step, Accounts.PRE_CHECK, now);
            }
        }

        /** A step by somebody in the post who has done no other step of the case; in another round mostly the same. */
        void step(String step, String unit, String post) {
            if (!OfficeHours.hasCome(now)) {
                return;
            }
            List<String> inPost = staff.inPost(unit, post, now.toLocalDate());
            Optional<Deed> before =
                    deeds.stream().filter(deed -> deed.step().equals(step)).findFirst();
            String person;
            if (before.isPresent() && inPost.contains(before.get().person()) && dice.chance(0.8)) {
                person = before.get().person();
            } else {
                person = dice.pick(inPost.stream()
                        .filter(one -> deeds.stream()
                                .noneMatch(deed -> deed.person().equals(one)
                                        && !deed.step().equals(step)))
                        .toList());
            }
            deeds.add(new Deed(person, step));
            application.did(step, accounts.of(person, Accounts.SUBSIDIES, now.toLocalDate()), now);
        }
    }

    /** What people did on the numbered applications: who, null if that cannot be told, and when. */
    SortedMap<String, List<Trace>> traces() {
        SortedMap<String, List<Trace>> traces = new TreeMap<>();
        for (int i = 0; i < applications.size(); i++) {
            traces.put(
                    id(i + 1),
                    applications.get(i).steps.stream()
                            .filter(step -> !step.system())
                            .map(step -> new Trace(
                                    accounts.ownerOf(step.account(), step.at().toLocalDate())
                                            .orElse(null),
                                    step.at()))
                            .toList());
        }
        return traces;
    }

    private static String id(int number) {
        return "A%05d".formatted(number);
    }

    /**
     * Numbers the applications by the day on which they came, and answers for those that were planted.
     *
     * @param register  where some of those in which everything is in order are entered
     */
    Table number(AnswerKey key, CaseRegister register) {
        Table table = new Table("case", "step", "account", "at", "kind", "on_behalf_of", "action");
        applications.sort(Comparator.comparing(Application::firstAt));
        int number = 0;
        for (Application application : applications) {
            number++;
            String id = id(number);
            application.answer(key, id);
            application.steps.forEach(step -> table.add(
                    id, step.step(), step.account(), step.at(), step.system() ? "system" : "person", null, null));
            if (application.orderly) {
                register.enter(id, application.stepsByPersons());
            }
        }
        return table;
    }
}
