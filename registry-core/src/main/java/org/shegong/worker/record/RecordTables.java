package org.shegong.worker.record;

import org.springframework.stereotype.Component;

/** The rows of records themselves: who is in the register, each version, and the numbers given out. */
@Component
record RecordTables(SocialWorkerRepository workers, Revisions revisions, RegistryNumbers numbers) {}
