package org.shegong.worker.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IdentityDocumentRepository extends Repository<IdentityDocument, UUID> {

    IdentityDocument save(IdentityDocument document);

    Optional<IdentityDocument> findByLivingIndex(byte[] livingIndex);

    List<IdentityDocument> findByLivingIndexIn(Collection<byte[]> livingIndexes);

    List<IdentityDocument> findByWorkerIdInOrderById(Collection<UUID> workers);
}
