package io.neikong.examples.checkup;

import io.neikong.checkup.CheckupListener;
import java.util.ResourceBundle;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** A progress bar while somebody watches; nothing if the output goes to a file. */
final class Progress implements CheckupListener, AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Progress onTerminal(ResourceBundle words) {
        return new Progress(
                !CommandLine.Help.Ansi.AUTO.enabled()
                        ? null
                        : new ProgressBarBuilder()
                                .setTaskName(words.getString("examining"))
                                .setInitialMax(-1)
                                .clearDisplayOnFinish()
                                .build());
    }

    @Override
    public void examined(String facts, long examined) {
        if (bar != null) {
            bar.setExtraMessage(facts);
            bar.stepTo(examined);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
