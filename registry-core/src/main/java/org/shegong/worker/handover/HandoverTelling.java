package org.shegong.worker.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shegong.account.Access;
import org.shegong.account.Permission;
import org.shegong.account.Role;
import org.shegong.audit.AuditEvent;
import org.shegong.audit.AuditTrail;
import org.shegong.notice.Notices;
import org.shegong.shared.Reach;
import org.shegong.shared.id.AccountId;
import org.springframework.stereotype.Component;

/** Puts each step on record and tells the officers of the other side that it waits for them. */
@Component
class HandoverTelling {

    private final AuditTrail audit;
    private final Notices notices;
    private final Access access;

    HandoverTelling(AuditTrail audit, Notices notices, Access access) {
        this.audit = audit;
        this.notices = notices;
        this.access = access;
    }

    /** @param action worded as an act in the trail, and with {@code notice.} before it as a message */
    void tell(String action, Handover handover, @Nullable String district) {
        audit.record(AuditEvent.done(action, "handover", handover.getId())
                .with("worker", handover.worker().map(Object::toString).orElse(""))
                .with("to", handover.getToDistrict())
                .with("state", handover.getState()));
        if (district != null) {
            access.holdersOf(Role.DISTRICT_OFFICER).stream()
                    .filter(officer -> answersFor(officer, district))
                    .forEach(officer -> notices.tell(officer, action, List.of(), "/handovers/" + handover.getId()));
        }
    }

    private boolean answersFor(AccountId officer, String district) {
        return access.scopeOf(officer, Permission.HAND_OVER_WORKERS).reaches().contains(new Reach.InDistrict(district));
    }
}
