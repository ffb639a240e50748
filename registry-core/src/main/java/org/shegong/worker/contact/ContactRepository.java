package org.shegong.worker.contact;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, UUID> {

    Contact save(Contact contact);

    List<Contact> findByWorkerIdInOrderById(Collection<UUID> workers);
}
