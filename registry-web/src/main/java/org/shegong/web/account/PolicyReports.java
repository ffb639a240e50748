package org.shegong.web.account;

import org.shegong.web.support.OpenToAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where browsers say that a page tried what its policy forbids; counted in the log, its text is not kept. */
@RestController
@OpenToAll
class PolicyReports {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyReports.class);

    @PostMapping("/csp")
    ResponseEntity<Void> report() {
        LOG.warn("A browser reports a breach of the content security policy");
        return ResponseEntity.noContent().build();
    }
}
