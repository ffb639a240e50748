package org.shegong.reports.export;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.shegong.shared.id.AccountId;

/** An export's row, with its filters opened. */
record StoredExport(
        UUID id,
        AccountId owner,
        String list,
        ExportFormat format,
        String purpose,
        String language,
        Map<String, String> filters,
        String scopeKey,
        boolean ready,
        long rows,
        String idsHash,
        Instant createdAt) {}
