-- When an account asked by an ID number or phone for somebody whom it could not find, so that nobody tries numbers out.
create table number_try (
    id          binary(16)  not null,
    account_id  binary(16)  not null,
    tried_at    datetime(6) not null,
    constraint pk_number_try primary key (id)
);

create index ix_number_try_account on number_try (account_id, tried_at);
