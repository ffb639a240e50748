package org.shegong.account;

import java.util.Optional;
import org.shegong.shared.id.AccountId;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, AccountId> {

    /** At once, because rights and passwords are read past the persistence context. */
    Account saveAndFlush(Account account);

    Optional<Account> findById(AccountId id);

    Optional<Account> findByLogin(String login);

    boolean existsByLogin(String login);

    long count();

    @Query("""
            select a from Account a
            where :text = '' or a.login like concat(:text, '%') or a.displayName like concat(:text, '%')
            """)
    Page<Account> search(String text, Pageable page);

    default Account get(AccountId id) {
        return findById(id).orElseThrow(AccountNotFound::new);
    }
}
