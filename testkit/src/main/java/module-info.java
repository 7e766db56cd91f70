/** What tests of controls lean on: assertions on outcomes and the contract that every control keeps. */
module io.neikong.testkit {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires jdk.compiler;
    requires transitive io.neikong.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static transitive org.jspecify;

    exports io.neikong.testkit;
}
