package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.KEPT_CENTRALLY;
import static io.neikong.testkit.NeikongAssertions.assertThat;

import io.neikong.control.Outcome;
import io.neikong.finance.archive.FileCustody.Place;
import io.neikong.time.Answer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KeptCentrallyTest {

    static final KeptCentrally CONTROL = new KeptCentrally();

    @ParameterizedTest(name = "at {0}, archivist {1}, cashier {2}, handled by {3}: {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "CENTRAL_ARCHIVE | YES | NO | handler | ",
                "HANDLING_OFFICE | YES | NO | handler | [notCentral]",
                "CENTRAL_ARCHIVE | NO | NO | handler | [byNoArchivist]",
                "CENTRAL_ARCHIVE | YES | YES | handler | [byCashier]",
                "CENTRAL_ARCHIVE | YES | NO | keeper | [byHandler]",
                "ACCOUNTING_OFFICE | NO | YES | keeper | [notCentral, byNoArchivist, byCashier, byHandler]",
            })
    void clause_3_6_an_archivist_keeps_the_originals_in_the_central_archive(
            Place place, Answer archivist, Answer cashier, String handler, @Nullable String circumstances) {
        Outcome outcome =
                CONTROL.examine(new FileCustody("file", false, true, place, "keeper", archivist, cashier, handler));

        if (circumstances == null) {
            assertThat(outcome).isSatisfied();
        } else {
            assertThat(outcome)
                    .isViolatedBy(KEPT_CENTRALLY)
                    .finding(KEPT_CENTRALLY)
                    .concerns("keeper")
                    .shows("circumstances", circumstances);
        }
    }

    @Test
    void originals_that_a_street_office_keeps_are_not_in_the_archive_whatever_copies_are() {
        assertThat(CONTROL.examine(at(Place.STREET_OFFICE)))
                .isViolatedBy(KEPT_CENTRALLY)
                .finding(KEPT_CENTRALLY)
                .says(Locale.CHINESE, "案卷未集中管理或者保管人不符合要求。案卷编号：file；情形：街镇自行留存原件；原件所在：街镇；保管人：keeper。");
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void only_the_central_archive_will_do(Place place) {
        assertThat(CONTROL.examine(at(place)))
                .found(place == Place.CENTRAL_ARCHIVE ? List.of() : List.of(KEPT_CENTRALLY), List.of());
    }

    @Test
    void a_cashier_keeps_no_accounting_file_even_before_it_is_archived() {
        assertThat(CONTROL.examine(unfiled(true, "keeper", Answer.YES))).isViolatedBy(KEPT_CENTRALLY);
        assertThat(CONTROL.examine(unfiled(true, "keeper", Answer.UNKNOWN))).isUndeterminedBy(KEPT_CENTRALLY);
        assertThat(CONTROL.examine(unfiled(true, null, Answer.NO))).isUndeterminedBy(KEPT_CENTRALLY);
        assertThat(CONTROL.examine(unfiled(true, "keeper", Answer.NO))).isNotApplicable();
        assertThat(CONTROL.examine(unfiled(false, "keeper", Answer.YES))).isNotApplicable();
    }

    @Test
    void what_is_not_recorded_is_a_gap() {
        assertThat(CONTROL.examine(unrecorded()))
                .isUndeterminedBy(KEPT_CENTRALLY)
                .finding(KEPT_CENTRALLY)
                .shows("missing", "[originalsAt, custodian, handler]");
        assertThat(CONTROL.examine(new FileCustody(
                        "file",
                        false,
                        true,
                        Place.CENTRAL_ARCHIVE,
                        "keeper",
                        Answer.UNKNOWN,
                        Answer.UNKNOWN,
                        "handler")))
                .isUndeterminedBy(KEPT_CENTRALLY)
                .finding(KEPT_CENTRALLY)
                .shows("missing", "[isArchivist, isCashier]");
    }

    static FileCustody unrecorded() {
        return new FileCustody("file", false, true, null, null, Answer.UNKNOWN, Answer.UNKNOWN, null);
    }

    static FileCustody at(Place place) {
        return new FileCustody("file", true, true, place, "keeper", Answer.YES, Answer.NO, "handler");
    }

    static FileCustody unfiled(boolean accounting, @Nullable String custodian, Answer cashier) {
        return new FileCustody(
                "file", accounting, false, Place.ACCOUNTING_OFFICE, custodian, Answer.NO, cashier, "handler");
    }
}
