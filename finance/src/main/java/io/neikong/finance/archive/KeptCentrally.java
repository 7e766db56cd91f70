package io.neikong.finance.archive;

import static io.neikong.finance.archive.ArchiveRule.KEPT_CENTRALLY;

import io.neikong.control.Control;
import io.neikong.control.Evidence;
import io.neikong.control.Outcome;
import io.neikong.control.Rule;
import io.neikong.control.Terms;
import io.neikong.finance.archive.FileCustody.Place;
import io.neikong.time.Answer;
import java.util.List;

/**
 * Checks that the originals of an archived file are in the central archive, kept by an archivist who is neither the cashier nor
 * handled the matter (集中管理、专人保管).
 *
 * <p>Of a file that is not archived yet only this is looked at: no accounting file is kept by a cashier.
 */
public record KeptCentrally() implements Control<FileCustody> {

    private static final List<Rule> RULES = List.of(KEPT_CENTRALLY);

    @Override
    public List<Rule> rules() {
        return RULES;
    }

    @Override
    public Outcome examine(FileCustody file) {
        Outcome outcome = Outcome.satisfied(this, file.file(), RULES);
        String custodian = file.custodian();
        boolean byCashier = custodian != null && file.cashier() == Answer.YES;
        boolean cashierUnknown = custodian != null && file.cashier() == Answer.UNKNOWN;
        if (!file.filed()) {
            if (!file.accounting() || (custodian != null && file.cashier() == Answer.NO)) {
                return Outcome.notApplicable(this, file.file());
            }
            return byCashier
                    ? outcome.breach(KEPT_CENTRALLY, seen(file, Terms.of("byCashier")), custodian)
                    : outcome.gap(KEPT_CENTRALLY, custodian == null ? "custodian" : "isCashier");
        }
        Place place = file.originalsAt();
        Terms circumstances = Terms.NONE
                .when(place == Place.STREET_OFFICE, "originalsInStreetOffice")
                .when(place != null && place != Place.STREET_OFFICE && place != Place.CENTRAL_ARCHIVE, "notCentral")
                .when(custodian != null && file.archivist() == Answer.NO, "byNoArchivist")
                .when(byCashier, "byCashier")
                .when(custodian != null && custodian.equals(file.handler()), "byHandler");
        Terms missing = Terms.NONE
                .when(place == null, "originalsAt")
                .when(custodian == null, "custodian")
                .when(custodian != null && file.archivist() == Answer.UNKNOWN, "isArchivist")
                .when(cashierUnknown, "isCashier")
                .when(file.handler() == null, "handler");
        if (!circumstances.isEmpty()) {
            outcome = outcome.breach(KEPT_CENTRALLY, seen(file, circumstances), custodian);
        }
        return outcome.gap(KEPT_CENTRALLY, missing);
    }

    private static Evidence seen(FileCustody file, Terms circumstances) {
        Evidence seen = Evidence.of("circumstances", circumstances);
        return file.originalsAt() == null
                ? seen
                : seen.andTerm("originalsAt", file.originalsAt().name());
    }
}
