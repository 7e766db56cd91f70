package io.neikong.examples.request;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** An application like any other: nothing has to be configured for the constraints. */
@SpringBootApplication
class RequestBodyApplication {}
