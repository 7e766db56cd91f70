/** Controls on accounting, seals, public notices and payments (财务与资金). */
module io.neikong.finance {
    requires com.google.common;
    requires transitive io.neikong.core;
    requires static transitive org.jspecify;

    exports io.neikong.finance.accounting;
    exports io.neikong.finance.notice;
    exports io.neikong.finance.recovery;
    exports io.neikong.finance.seal;
    exports io.neikong.finance.subsidy;
    exports io.neikong.finance.subsidy.channel;
    exports io.neikong.finance.subsidy.stacking;
    exports io.neikong.finance.training;
    exports io.neikong.finance.validation;
    exports io.neikong.finance.voucher;

    opens io.neikong.finance.validation to
            org.hibernate.validator;
}
