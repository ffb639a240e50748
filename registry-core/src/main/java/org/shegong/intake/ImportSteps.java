package org.shegong.intake;

import org.shegong.intake.application.Applying;
import org.shegong.intake.reading.Checking;
import org.shegong.intake.stage.OwnImports;
import org.shegong.intake.workbook.ReturnedWorkbooks;
import org.springframework.stereotype.Component;

/** What is done with a change-set, one after the other. */
@Component
record ImportSteps(OwnImports own, Checking checking, Applying applying, ReturnedWorkbooks returned) {}
