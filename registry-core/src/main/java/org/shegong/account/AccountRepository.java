package org.shegong.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            where (:text = '' or a.login like concat(:text, '%') or a.displayName like concat(:text, '%'))
              and (:state is null or a.state = :state)
              and (:proposed = false or exists (
                select 1 from Grant g where g.accountId = a.id.value
                  and g.state = org.shegong.account.grant.GrantState.PROPOSED))
              and (:ungranted = false or (a.state <> org.shegong.account.AccountState.DISABLED and not exists (
                select 1 from Grant g where g.accountId = a.id.value
                  and (g.state = org.shegong.account.grant.GrantState.PROPOSED
                    or g.state = org.shegong.account.grant.GrantState.GIVEN))))
            """)
    Page<Account> search(String text, @Nullable AccountState state, boolean proposed, boolean ungranted, Pageable page);

    default Account get(AccountId id) {
        return findById(id).orElseThrow(AccountNotFound::new);
    }
}
