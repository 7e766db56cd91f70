/** What an internal control is and says, and what all controls lean on. Start at {@code io.neikong.control}. */
module io.neikong.core {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.csv;
    requires com.google.common;
    requires java.xml;
    requires transitive java.sql;
    requires transitive jakarta.validation;
    requires transitive org.hibernate.validator;
    requires static transitive org.jspecify;

    exports io.neikong.checkup;
    exports io.neikong.control;
    exports io.neikong.governance.decision;
    exports io.neikong.governance.document;
    exports io.neikong.governance.evaluation;
    exports io.neikong.governance.guidance;
    exports io.neikong.governance.integrity;
    exports io.neikong.governance.organisation;
    exports io.neikong.governance.rectification;
    exports io.neikong.governance.risk;
    exports io.neikong.governance.supervision;
    exports io.neikong.identifier;
    exports io.neikong.ledger;
    exports io.neikong.party;
    exports io.neikong.policy;
    exports io.neikong.report;
    exports io.neikong.separation;
    exports io.neikong.time;
    exports io.neikong.validation;

    opens io.neikong.validation to
            org.hibernate.validator;
}
