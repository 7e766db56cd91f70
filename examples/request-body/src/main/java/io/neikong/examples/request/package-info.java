/**
 * The body of a web request judged by the controls, in Spring Boot: a record with constraints, and one handler that tells the
 * reader what is wrong and what to do, in his language. A web server is not part of it; any of Spring's will do.
 */
@NullMarked
package io.neikong.examples.request;

import org.jspecify.annotations.NullMarked;
