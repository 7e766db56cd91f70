package io.neikong.benchmarks.access;

/** One way to answer questions that were drawn before. Its constructor prepares what is kept. */
interface Answers {

    /** Whether what the question asks for may be done. */
    boolean allows(int question);
}
