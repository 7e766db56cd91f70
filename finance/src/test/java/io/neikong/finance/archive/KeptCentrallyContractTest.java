package io.neikong.finance.archive;

import static io.neikong.finance.archive.KeptCentrallyTest.at;
import static io.neikong.finance.archive.KeptCentrallyTest.unfiled;

import io.neikong.control.Control;
import io.neikong.finance.archive.FileCustody.Place;
import io.neikong.testkit.ControlContract;
import io.neikong.time.Answer;
import java.util.List;

class KeptCentrallyContractTest implements ControlContract<FileCustody> {

    @Override
    public Control<FileCustody> control() {
        return KeptCentrallyTest.CONTROL;
    }

    @Override
    public FileCustody satisfying() {
        return at(Place.CENTRAL_ARCHIVE);
    }

    @Override
    public List<FileCustody> offending() {
        return List.of(
                at(Place.STREET_OFFICE),
                at(Place.ACCOUNTING_OFFICE),
                at(Place.HANDLING_OFFICE),
                at(Place.ELSEWHERE),
                new FileCustody("file", true, true, null, "keeper", Answer.NO, Answer.YES, "keeper"),
                unfiled(true, "keeper", Answer.YES),
                unfiled(true, null, Answer.UNKNOWN),
                KeptCentrallyTest.unrecorded(),
                new FileCustody(
                        "file", true, true, Place.CENTRAL_ARCHIVE, "keeper", Answer.UNKNOWN, Answer.UNKNOWN, null));
    }
}
