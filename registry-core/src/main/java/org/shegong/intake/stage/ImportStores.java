package org.shegong.intake.stage;

import org.shegong.intake.receipt.ActTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything in which a change-set is kept, and the transaction in which it changes. */
@Component
public record ImportStores(
        ImportTable imports,
        FileParts files,
        RowTable rows,
        FindingTable findings,
        ChangeTable changes,
        LabelTable labels,
        ActTable acts,
        TransactionTemplate transaction) {}
