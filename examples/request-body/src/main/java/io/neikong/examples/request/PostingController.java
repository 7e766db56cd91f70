package io.neikong.examples.request;

import jakarta.validation.Valid;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what is to be posted. */
@RestController
class PostingController {

    @PostMapping("/postings")
    Map<String, String> post(@Valid @RequestBody PostingRequest request) {
        return Map.of("accepted", request.voucher());
    }
}
