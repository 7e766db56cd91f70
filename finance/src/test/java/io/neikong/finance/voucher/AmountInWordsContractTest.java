package io.neikong.finance.voucher;

import io.neikong.control.Control;
import io.neikong.finance.voucher.AmountInWords.Spelling;
import io.neikong.testkit.ControlContract;
import java.math.BigDecimal;
import java.util.List;

class AmountInWordsContractTest implements ControlContract<StatedAmount> {

    @Override
    public Control<StatedAmount> control() {
        return new AmountInWords(Spelling.STRICT);
    }

    @Override
    public StatedAmount satisfying() {
        return stated("人民币壹佰元整");
    }

    @Override
    public List<StatedAmount> offending() {
        return List.of(
                stated("人民币壹仟元整"),
                stated("人民币 壹佰元"),
                stated("拾元整"),
                stated("￥伍分整"),
                stated("壹"),
                stated("人民币壹佰元〇伍分"),
                stated("壹佰伍元整"),
                stated("壹佰零元整"),
                stated("壹佰千元"),
                stated("壹佰仟元"),
                stated("一百元"),
                stated("壹佰?元"),
                stated("壹元整元"),
                stated("壹拾万亿亿元"),
                new StatedAmount("D1", null, null, "壹元整"));
    }

    private static StatedAmount stated(String words) {
        return new StatedAmount("D1", null, new BigDecimal("100.00"), words);
    }

    /** A field for words in which there is nothing but space is malformed; a document that bears none is in order. */
    @Override
    public List<String> blankIsText() {
        return List.of("StatedAmount.words");
    }
}
