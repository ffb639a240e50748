package org.shegong.account.grant;

import java.time.Clock;
import org.shegong.audit.AuditTrail;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Where a change of grants is told, and when it happens. */
@Component
record GrantPublications(AuditTrail audit, ApplicationEventPublisher events, Clock clock) {}
