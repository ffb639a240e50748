package org.shegong.intake;

import org.shegong.intake.stage.FileParts;
import org.shegong.intake.stage.FindingTable;
import org.shegong.intake.stage.ImportTable;
import org.shegong.intake.stage.LabelTable;
import org.shegong.intake.stage.RowTable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Everything in which a change-set is kept, and the transaction in which it changes. */
@Component
record ImportStores(
        ImportTable imports,
        FileParts files,
        RowTable rows,
        FindingTable findings,
        LabelTable labels,
        TransactionTemplate transaction) {}
