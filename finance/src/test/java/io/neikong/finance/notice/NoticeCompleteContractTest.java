package io.neikong.finance.notice;

import static io.neikong.finance.notice.NoticeCompleteTest.OF_LINE;
import static io.neikong.finance.notice.NoticeCompleteTest.allBut;
import static io.neikong.finance.notice.NoticeCompleteTest.contents;
import static io.neikong.finance.notice.NoticeCompleteTest.line;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class NoticeCompleteContractTest implements ControlContract<NoticeContents> {

    @Override
    public Control<NoticeContents> control() {
        return NoticeCompleteTest.CONTROL;
    }

    @Override
    public NoticeContents satisfying() {
        return contents(allBut(null), line("i1", OF_LINE));
    }

    @Override
    public List<NoticeContents> offending() {
        return List.of(
                contents(List.of()),
                contents(List.of(), line("i1", List.of()), line("i2", null)),
                contents(null, line("i1", OF_LINE)));
    }
}
