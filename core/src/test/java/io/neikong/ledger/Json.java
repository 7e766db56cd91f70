package io.neikong.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Reads what entries say. */
final class Json {

    private Json() {}

    static String text(String entry, String field) {
        try {
            return new ObjectMapper().readTree(entry).required(field).textValue();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }
}
