package io.neikong.checkup;

/** Told how far a checkup has come, for a progress bar or a log. Called by the thread that runs the checkup. */
@FunctionalInterface
public interface CheckupListener {

    /**
     * Some more facts were examined.
     *
     * @param facts  the name that was given to these facts
     * @param examined  how many of them were examined so far
     */
    void examined(String facts, long examined);
}
