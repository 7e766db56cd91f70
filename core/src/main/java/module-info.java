/** What an internal control is and says, and what all controls lean on. Start at {@code io.neikong.control}. */
module io.neikong.core {
    requires com.fasterxml.jackson.core;
    requires static transitive org.jspecify;

    exports io.neikong.checkup;
    exports io.neikong.control;
    exports io.neikong.time;
}
