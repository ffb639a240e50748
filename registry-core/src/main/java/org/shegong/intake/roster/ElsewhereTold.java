package org.shegong.intake.roster;

import org.shegong.intake.kind.Importing;
import org.shegong.shared.Uuids;
import org.shegong.worker.finder.TakenDocuments;
import org.shegong.worker.identity.NewDocument;
import org.shegong.worker.known.KnownPeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps count of the numbers of which a file learned that they belong to somebody elsewhere. */
@Component
class ElsewhereTold {

    private final TakenDocuments taken;
    private final KnownPeople people;
    private final JdbcClient jdbc;

    ElsewhereTold(TakenDocuments taken, KnownPeople people, JdbcClient jdbc) {
        this.taken = taken;
        this.people = people;
        this.jdbc = jdbc;
    }

    /**
     * Whether the importer may be told. What was told before is told again without counting; after too many tries nothing
     * is told any more, and the row looks like one of somebody new until it is applied.
     */
    boolean tells(Importing importing, NewDocument document) {
        var id = Uuids.bytes(importing.id().value());
        var key = people.searchKey(document);
        var isKnown = jdbc.sql("select count(*) from import_met where import_id = :id and number_index = :key")
                        .param("id", id)
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
        if (isKnown || !taken.tells(importing.scope(), document)) {
            return isKnown;
        }
        jdbc.sql("insert into import_met (import_id, number_index) values (:id, :key)")
                .param("id", id)
                .param("key", key)
                .update();
        return true;
    }
}
