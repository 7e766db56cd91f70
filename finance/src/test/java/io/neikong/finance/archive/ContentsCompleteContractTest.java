package io.neikong.finance.archive;

import static io.neikong.finance.archive.ContentsCompleteTest.holding;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class ContentsCompleteContractTest implements ControlContract<FileContents> {

    @Override
    public Control<FileContents> control() {
        return ContentsCompleteTest.CONTROL;
    }

    @Override
    public FileContents satisfying() {
        return holding("application", "review", "payment");
    }

    @Override
    public List<FileContents> offending() {
        return List.of(holding(), new FileContents("file", "other", null), new FileContents("file", null, List.of()));
    }
}
