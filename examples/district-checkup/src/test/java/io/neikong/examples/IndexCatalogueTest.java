package io.neikong.examples;

import io.neikong.testkit.RulePages;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The index of the pages of all modules, which the tests of the modules before this one keep. */
class IndexCatalogueTest {

    @Test
    void the_index_lists_every_page_and_every_rule() {
        new RulePages(Path.of("..", "..", "docs", "rules")).keepIndex();
    }
}
