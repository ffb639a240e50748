package org.shegong.demo;

import java.util.List;
import org.shegong.shared.id.WorkerId;

/** People were written past the commands of the register; whoever derives rows from their facts does so now. */
public record DemoPeopleWritten(List<WorkerId> people) {

    public DemoPeopleWritten {
        people = List.copyOf(people);
    }
}
