package io.neikong.finance.notice;

import static io.neikong.finance.notice.PrivacyKeptTest.CARD;
import static io.neikong.finance.notice.PrivacyKeptTest.ID;
import static io.neikong.finance.notice.PrivacyKeptTest.PHONE;
import static io.neikong.finance.notice.PrivacyKeptTest.notice;
import static io.neikong.finance.notice.PrivacyKeptTest.part;

import io.neikong.control.Control;
import io.neikong.testkit.ControlContract;
import java.util.List;

class PrivacyKeptContractTest implements ControlContract<NoticeText> {

    @Override
    public Control<NoticeText> control() {
        return PrivacyKeptTest.CONTROL;
    }

    @Override
    public NoticeText satisfying() {
        return notice(part("body", "110105************"));
    }

    @Override
    public List<NoticeText> offending() {
        return List.of(
                notice(),
                notice(part("body", null)),
                notice(part(ID, ID), part(ID, CARD), part(PHONE, PHONE), part("d", null)));
    }

    /** A text without anything in it was read; one that could not be read is null. */
    @Override
    public List<String> blankIsText() {
        return List.of("Part.text");
    }
}
