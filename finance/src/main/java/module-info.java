/** Controls on accounting, seals, public notices and payments (财务与资金). */
module io.neikong.finance {
    requires com.google.common;
    requires transitive io.neikong.core;
    requires static transitive org.jspecify;

    exports io.neikong.finance.accounting;
    exports io.neikong.finance.audit;
    exports io.neikong.finance.incident;
    exports io.neikong.finance.archive;
    exports io.neikong.finance.fraud;
    exports io.neikong.finance.notice;
    exports io.neikong.finance.recovery;
    exports io.neikong.finance.seal;
    exports io.neikong.finance.subsidy.guide;
    exports io.neikong.finance.subsidy.comparison;
    exports io.neikong.finance.subsidy.employer;
    exports io.neikong.finance.subsidy.material;
    exports io.neikong.finance.subsidy;
    exports io.neikong.finance.subsidy.channel;
    exports io.neikong.finance.subsidy.stacking;
    exports io.neikong.finance.training;
    exports io.neikong.finance.transfer;
    exports io.neikong.finance.validation;
    exports io.neikong.finance.voucher;
    exports io.neikong.finance.warning;

    opens io.neikong.finance.validation to
            org.hibernate.validator;
}
