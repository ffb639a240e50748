-- How many personal values an account has seen in full. The row of reveal_account is locked while one more is counted;
-- reveal keeps when, so that the last hour and day can be counted.
create table reveal_account (
    account_id  binary(16) not null,
    revealed    bigint     not null,
    constraint pk_reveal_account primary key (account_id)
);

create table reveal (
    id           binary(16)  not null,
    account_id   binary(16)  not null,
    revealed_at  datetime(6) not null,
    constraint pk_reveal primary key (id)
);

create index ix_reveal_account on reveal (account_id, revealed_at);
